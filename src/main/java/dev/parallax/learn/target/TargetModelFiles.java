package dev.parallax.learn.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where training writes.
 *
 * @param parameters of the instrument
 * @param folds what is fitted without each fold, and what it was fitted to
 * @param card the model card
 */
public record TargetModelFiles(Path parameters, Path folds, Path card) {

  private static final String RESOURCES = "src/main/resources/dev/parallax/";
  private static final String CARD = "tone-targeted.md";

  /** Where the project keeps them: the next build packs the parameters into its jar. */
  public static TargetModelFiles inProject(Path home) {
    return new TargetModelFiles(
        home.resolve(RESOURCES + "tone/target/targeted-tone.bin"),
        home.resolve(RESOURCES + "learn/target/targeted-folds.bin"),
        home.resolve("docs/models").resolve(CARD));
  }

  /** In one folder. */
  public static TargetModelFiles in(Path folder) {
    return new TargetModelFiles(
        folder.resolve("targeted-tone.bin"),
        folder.resolve("targeted-folds.bin"),
        folder.resolve(CARD));
  }

  void write(byte[] ofParameters, byte[] ofFolds, byte[] ofCard) throws IOException {
    write(parameters, ofParameters);
    write(folds, ofFolds);
    write(card, ofCard);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.write(file, bytes);
  }

  /** What was written where, for people. */
  List<String> lines() {
    return List.of("parameters  " + parameters, "folds       " + folds, "model card  " + card);
  }
}
