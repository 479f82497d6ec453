package dev.parallax.learn.tone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where training writes.
 *
 * @param parameters of the instrument
 * @param metrics by fold
 * @param card the model card
 */
public record ModelFiles(Path parameters, Path metrics, Path card) {

  /** Where the project keeps them: the next build packs the parameters into its jar. */
  public static ModelFiles inProject(Path home) {
    return new ModelFiles(
        home.resolve("src/main/resources/dev/parallax/tone/fitted/tone-fitted.json"),
        home.resolve("docs/models/tone-fitted.json"),
        home.resolve("docs/models/tone-fitted.md"));
  }

  /** In one folder. */
  public static ModelFiles in(Path folder) {
    return new ModelFiles(
        folder.resolve("tone-fitted.json"),
        folder.resolve("tone-fitted-metrics.json"),
        folder.resolve("tone-fitted.md"));
  }

  /**
   * Writes all three.
   *
   * @throws IOException if one cannot be written
   */
  public void write(byte[] ofParameters, byte[] ofMetrics, byte[] ofCard) throws IOException {
    write(parameters, ofParameters);
    write(metrics, ofMetrics);
    write(card, ofCard);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.write(file, bytes);
  }

  /** What was written where, for people. */
  public List<String> lines() {
    return List.of("parameters  " + parameters, "metrics     " + metrics, "model card  " + card);
  }
}
