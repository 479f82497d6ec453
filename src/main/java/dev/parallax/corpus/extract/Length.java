package dev.parallax.corpus.extract;

import dev.parallax.corpus.DocumentRejectedException;

/** The bound on what one document may cost. */
public final class Length {

  private Length() {}

  /**
   * Lets a text pass that is short enough.
   *
   * @throws DocumentRejectedException {@code too_long}, where the text has more code points
   */
  public static void check(String text, int maxChars) throws DocumentRejectedException {
    if (text.length() > maxChars) {
      int codePoints = text.codePointCount(0, text.length());
      if (codePoints > maxChars) {
        throw Rejection.tooLong(codePoints, maxChars);
      }
    }
  }
}
