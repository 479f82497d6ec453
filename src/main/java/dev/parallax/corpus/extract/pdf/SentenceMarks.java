package dev.parallax.corpus.extract.pdf;

/** Marks that sentences end with. */
final class SentenceMarks {

  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’)]»*†‡";

  private SentenceMarks() {}

  /** Whether a text ends with a sentence's mark, quotes and notes aside. */
  static boolean end(String text) {
    int index = text.length() - 1;
    while (index >= 0 && Character.isDigit(text.charAt(index))) {
      index--;
    }
    if (index < 0 || (SENTENCE_ENDS + CLOSERS).indexOf(text.charAt(index)) < 0) {
      index = text.length() - 1;
    }
    while (index >= 0 && CLOSERS.indexOf(text.charAt(index)) >= 0) {
      index--;
    }
    return index >= 0 && (SENTENCE_ENDS + ":").indexOf(text.charAt(index)) >= 0;
  }
}
