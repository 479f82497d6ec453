package dev.parallax.corpus.clean.text;

/** Finds the bounds of words: runs of letters, digits and accents. */
public final class Word {

  private Word() {}

  /** Where the word that begins at {@code start} ends; {@code start} where none begins. */
  public static int end(String text, int start, int limit) {
    int end = start;
    while (end < limit && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the word that ends at {@code end} begins; {@code end} where none ends. */
  public static int start(String text, int end, int limit) {
    int start = end;
    while (start > limit && isPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isPart(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.isSurrogate(unit);
  }
}
