package dev.parallax.corpus.screen;

import dev.parallax.model.ResourceLines;
import java.util.Map;
import java.util.stream.Collectors;

/** English names of the languages the model knows. */
final class LanguageNames {

  private static final Map<String, String> NAMES =
      ResourceLines.of(LanguageNames.class, "languages.tsv")
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private LanguageNames() {}

  /** The English name for an ISO 639-3 code, or the code itself where it is not known. */
  static String of(String code) {
    return NAMES.getOrDefault(code, code);
  }
}
