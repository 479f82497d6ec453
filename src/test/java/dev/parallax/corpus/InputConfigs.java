package dev.parallax.corpus;

import dev.parallax.config.InputConfig;
import java.util.List;

/** Settings for tests, at their defaults where a test does not say otherwise. */
public final class InputConfigs {

  private InputConfigs() {}

  public static InputConfig defaults() {
    return excluding("README*", "LICENSE*");
  }

  public static InputConfig excluding(String... globs) {
    return new InputConfig("input", "documents.csv", List.of(globs), 500_000, 1, 64);
  }

  public static InputConfig limits(int maxDocumentChars, int maxFileMegabytes) {
    return new InputConfig(
        "input", "documents.csv", List.of(), maxDocumentChars, 1, maxFileMegabytes);
  }
}
