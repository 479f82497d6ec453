package dev.parallax.model.text;

/**
 * A text that is cut by code points in constant time.
 *
 * <p>Nearly every text has no supplementary character; for one that has, the UTF-16 index of each
 * code point is kept.
 */
public final class CodePointText {

  private final String text;
  private final int length;
  private final int[] index;

  /** Counts the text's code points once. */
  public CodePointText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.index = length == text.length() ? new int[0] : index(text, length);
  }

  /** Code points in all. */
  public int length() {
    return length;
  }

  /** The text at {@code span}. */
  public String slice(Span span) {
    return text.substring(utf16(span.start()), utf16(span.end()));
  }

  private int utf16(int codePoint) {
    return index.length == 0 ? codePoint : index[codePoint];
  }

  private static int[] index(String text, int length) {
    int[] index = new int[length + 1];
    for (int i = 0; i < length; i++) {
      index[i + 1] = index[i] + Character.charCount(text.codePointAt(index[i]));
    }
    return index;
  }
}
