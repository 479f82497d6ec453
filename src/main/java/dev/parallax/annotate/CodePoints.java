package dev.parallax.annotate;

/**
 * A text that is cut by code points in constant time.
 *
 * <p>Java counts UTF-16 units, tables count code points; they differ only where a text holds
 * supplementary characters, such as emoji.
 */
final class CodePoints {

  private final String text;
  private final int[] units;

  CodePoints(String text) {
    this.text = text;
    int count = text.codePointCount(0, text.length());
    this.units = count == text.length() ? new int[0] : unitsOf(text, count);
  }

  /** The text between two code point offsets, half-open. */
  String slice(int start, int end) {
    return text.substring(unit(start), unit(end));
  }

  private int unit(int codePoint) {
    return units.length == 0 ? codePoint : units[codePoint];
  }

  private static int[] unitsOf(String text, int count) {
    int[] units = new int[count + 1];
    int unit = 0;
    for (int i = 0; i < count; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[count] = unit;
    return units;
  }
}
