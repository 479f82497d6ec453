package dev.parallax.learn.targeted;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;

/**
 * Where training writes.
 *
 * @param parameters of the instrument
 * @param folds what is fitted without each fold, and what it was fitted to
 * @param card the model card
 */
public record TargetModelFiles(Place parameters, Place folds, Place card) {

  private static final String RESOURCES = "src/main/resources/dev/parallax/";
  private static final String CARD = "tone-targeted.md";

  /** Where the project keeps them: the next build packs the parameters into its jar. */
  public static TargetModelFiles inProject(Place home) {
    return new TargetModelFiles(
        home.at(RESOURCES + "tone/targeted/targeted-tone.bin"),
        home.at(RESOURCES + "learn/targeted/targeted-folds.bin"),
        home.at("docs/models").at(CARD));
  }

  /** In one folder. */
  public static TargetModelFiles in(Place folder) {
    return new TargetModelFiles(
        folder.at("targeted-tone.bin"), folder.at("targeted-folds.bin"), folder.at(CARD));
  }

  void write(byte[] ofParameters, byte[] ofFolds, byte[] ofCard) throws IOException {
    parameters.write(ofParameters);
    folds.write(ofFolds);
    card.write(ofCard);
  }

  /** What was written where, for people. */
  List<String> lines() {
    return List.of("parameters  " + parameters, "folds       " + folds, "model card  " + card);
  }
}
