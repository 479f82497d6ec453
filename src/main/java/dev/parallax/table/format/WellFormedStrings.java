package dev.parallax.table.format;

/**
 * Text as every reader of UTF-8 takes it. A surrogate without its other half, which extraction
 * should never let through, becomes U+FFFD: one code point for another, so that offsets hold.
 */
final class WellFormedStrings {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormedStrings() {}

  /** {@code text} itself where it is well-formed, which is nearly always. */
  static String of(String text) {
    int lone = firstLoneSurrogate(text, 0);
    if (lone == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int at = lone; at < chars.length; at = firstLoneSurrogate(text, at + 1)) {
      chars[at] = REPLACEMENT;
    }
    return new String(chars);
  }

  private static int firstLoneSurrogate(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
