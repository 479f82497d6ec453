package dev.parallax.corpus.clean.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into its lines. */
public final class Lines {

  public static final char SOFT_HYPHEN = '\u00AD';

  private static final int TAB_COLUMNS = 4;

  private Lines() {}

  /** The lines of {@code text} that are not blank. */
  public static List<Line> of(String text) {
    return of(text, 0, text.length());
  }

  /** The lines of a stretch of {@code text} that are not blank. */
  public static List<Line> of(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    boolean blankBefore = false;
    boolean pageBreakBefore = false;
    int lineStart = from;
    while (lineStart < to) {
      int lineEnd = lineStart;
      while (lineEnd < to && !isLineEnd(text.charAt(lineEnd))) {
        lineEnd++;
      }
      int start = skipBlanks(text, lineStart, lineEnd);
      if (start == lineEnd) {
        blankBefore = true;
      } else {
        int end = trimEnd(text, start, lineEnd);
        int indent = columns(text, lineStart, start);
        lines.add(new Line(text, start, end, indent, blankBefore, pageBreakBefore));
        blankBefore = false;
        pageBreakBefore = false;
      }
      pageBreakBefore |= lineEnd < to && text.charAt(lineEnd) == '\f';
      lineStart = afterLineEnd(text, lineEnd, to);
    }
    return lines;
  }

  /** Whether nothing but blanks stands between {@code index} and the line's end. */
  public static boolean endsLine(String text, int index) {
    int next = index;
    while (next < text.length() && isBlank(text.charAt(next)) && !isLineEnd(text.charAt(next))) {
      next++;
    }
    return next < text.length() && isLineEnd(text.charAt(next));
  }

  public static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static boolean isLineEnd(char unit) {
    return (unit >= '\n' && unit <= '\r')
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }

  private static int afterLineEnd(String text, int lineEnd, int to) {
    boolean pair =
        lineEnd + 1 < to && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (pair ? 2 : 1);
  }

  private static int skipBlanks(String text, int from, int to) {
    int index = from;
    while (index < to && isBlank(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private static int trimEnd(String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int columns(String text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += text.charAt(i) == '\t' ? TAB_COLUMNS : 1;
    }
    return columns;
  }
}
