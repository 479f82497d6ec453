package dev.parallax.corpus.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a raised note number from an exponent or an ordinal. Left in the line, it would be glued to
 * a word ({@code policy12}) or to the full stop that ends a sentence.
 */
public final class NoteMark {

  private static final Pattern SHAPE =
      Pattern.compile(
          "\\s*(?:[\\[(]?(?:\\d{1,3}|[ivx]{1,4})(?:\\s*[,;–-]\\s*\\d{1,3})*[\\])]?|[*†‡§¶#]{1,3}|\\[?[a-h]\\]?)\\s*");

  /** {@code 2} and {@code 3} after these are squares and cubes. */
  private static final Set<String> UNITS =
      Set.of("km", "cm", "mm", "dm", "nm", "ft", "in", "yd", "mi", "mc", "sq");

  private static final int LONGEST_UNIT = 2;
  private static final String AFTER_WHICH = ".,;:!?)]}%”’\"'»…";

  private NoteMark() {}

  /**
   * Whether raised text leads to a note.
   *
   * @param raised text that stands above the line
   * @param before all that stands before it in its paragraph
   * @return whether it is no part of the text
   */
  public static boolean is(String raised, CharSequence before) {
    if (!SHAPE.matcher(raised).matches()) {
      return false;
    }
    int end = before.length();
    while (end > 0 && WhiteSpace.is(before.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = before.charAt(end - 1);
    if (Character.isLetter(last)) {
      String word = lastRun(before, end);
      return word.length() > LONGEST_UNIT || (word.length() > 1 && !UNITS.contains(word));
    }
    return AFTER_WHICH.indexOf(last) >= 0 || isYear(lastRun(before, end));
  }

  private static String lastRun(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  /** Other numbers are raised to a power more often than they carry a note. */
  private static boolean isYear(String run) {
    return run.matches("1[5-9]\\d\\d|20\\d\\d");
  }
}
