package dev.parallax.cli.print;

/** Makes text of unknown origin safe to print: names of files can hold commands to a terminal. */
public final class TerminalText {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private TerminalText() {}

  /**
   * The text on one line, with every control character, line break, lone surrogate and invisible
   * format character (which could reverse the line) as an escape.
   */
  public static String escape(String text) {
    if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(codePoint, escaped));
    return escaped.toString();
  }

  private static void append(int codePoint, StringBuilder escaped) {
    if (!isUnsafe(codePoint)) {
      escaped.appendCodePoint(codePoint);
    } else if (codePoint == '\n') {
      escaped.append("\\n");
    } else if (codePoint == '\t') {
      escaped.append("\\t");
    } else {
      escaped.append(String.format("\\u{%04X}", codePoint));
    }
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Joiners shape letters and emoji.
      case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }
}
