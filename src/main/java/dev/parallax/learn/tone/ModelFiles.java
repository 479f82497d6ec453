package dev.parallax.learn.tone;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;

/**
 * Where training writes.
 *
 * @param parameters of the instrument
 * @param metrics by fold
 * @param card the model card
 */
public record ModelFiles(Place parameters, Place metrics, Place card) {

  /** Where the project keeps them: the next build packs the parameters into its jar. */
  public static ModelFiles inProject(Place home) {
    return new ModelFiles(
        home.at("src/main/resources/dev/parallax/tone/fitted/tone-fitted.json"),
        home.at("docs/models/tone-fitted.json"),
        home.at("docs/models/tone-fitted.md"));
  }

  /** In one folder. */
  public static ModelFiles in(Place folder) {
    return new ModelFiles(
        folder.at("tone-fitted.json"),
        folder.at("tone-fitted-metrics.json"),
        folder.at("tone-fitted.md"));
  }

  /**
   * Writes all three.
   *
   * @throws IOException if one cannot be written
   */
  public void write(byte[] ofParameters, byte[] ofMetrics, byte[] ofCard) throws IOException {
    parameters.write(ofParameters);
    metrics.write(ofMetrics);
    card.write(ofCard);
  }

  /** What was written where, for people. */
  public List<String> lines() {
    return List.of("parameters  " + parameters, "metrics     " + metrics, "model card  " + card);
  }
}
