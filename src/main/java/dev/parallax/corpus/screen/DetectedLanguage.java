package dev.parallax.corpus.screen;

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

  /** Whether it is English. */
  public boolean isEnglish() {
    return code.equals(ENGLISH);
  }
}
