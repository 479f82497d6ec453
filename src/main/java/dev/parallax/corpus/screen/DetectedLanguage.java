package dev.parallax.corpus.screen;

import dev.parallax.model.ResourceLines;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The language a text is in.
 *
 * @param code ISO 639-3, for example {@code fra}
 * @param name in English, for example {@code French}
 * @param confidence the detector's probability, averaged over samples of the text, in [0, 1]; short
 *     texts have a low one though the language may be right
 * @param english the same average for English
 */
public record DetectedLanguage(String code, String name, double confidence, double english) {

  static final String ENGLISH = "eng";

  private static final Map<String, String> NAMES =
      ResourceLines.of(DetectedLanguage.class, "languages.tsv")
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  /** The language of a code; one whose English name is not known is called by its code. */
  static DetectedLanguage of(String code, double confidence, double english) {
    return new DetectedLanguage(code, NAMES.getOrDefault(code, code), confidence, english);
  }

  /** Whether it is English. */
  public boolean isEnglish() {
    return code.equals(ENGLISH);
  }
}
