package dev.parallax.annotate.sentence;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Quotation marks and brackets go with the sentence that they close. Whether a mark opens or closes
 * is told by the blanks around it, since the marks themselves ({@code "}) do not say.
 *
 * @param row of a text's tokens
 * @param markers of its lists
 */
record Quotations(TokenSequence row, ListMarkers markers) {

  private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-", "”", "»", "''");
  private static final Set<String> STOPS =
      Set.of(".", "?", "!", "...", "…", "?!", "!?", "!!", "??");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> CALLS = Set.of("?", "!");
  private static final Set<String> BEHIND_SPEECH = Set.of(".", ",", ":", ";");
  private static final int LONGEST_NAME = 3;

  void move(BitSet ends) {
    for (int i = ends.nextSetBit(0); i >= 0 && i + 1 < row.size(); i = ends.nextSetBit(i + 1)) {
      if (closes(i + 1) && row.isGlued(i)) {
        ends.clear(i);
        ends.set(i + 1);
      } else if (opens(i) && i > 0 && STOPS.contains(row.word(i - 1))) {
        ends.clear(i);
        ends.set(i - 1);
      }
    }
  }

  /** What is in quotation marks or brackets ends there; the sentence around it may go on. */
  void goOn(BitSet ends) {
    for (int i = ends.nextSetBit(0); i >= 0 && i + 1 < row.size(); i = ends.nextSetBit(i + 1)) {
      // "N°. 5": a stop behind this sign ends an abbreviation.
      boolean number =
          row.word(i - 1).equals("°") && row.word(i).equals(".") && isNumber(row.word(i + 1));
      if (number || (closes(i) && (isSmall(afterDash(i + 1)) || saysSomebody(i)))) {
        ends.clear(i);
      }
    }
  }

  /** A mark with a blank before it alone opens, one with a blank behind it alone closes. */
  private boolean opens(int i) {
    return row.isQuote(i) && !row.isGlued(i - 1) && row.isGlued(i);
  }

  private boolean closes(int i) {
    return CLOSING.contains(row.word(i))
        || (row.isQuote(i) && row.isGlued(i - 1) && !row.isGlued(i));
  }

  private int afterDash(int i) {
    return DASHES.contains(row.word(i)) ? i + 1 : i;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Begins with a small letter, but not like {@code iPhone} or the marker of an item. */
  private boolean isSmall(int i) {
    String word = row.word(i);
    return !word.isEmpty()
        && Character.isLowerCase(word.codePointAt(0))
        && word.equals(word.toLowerCase(Locale.ROOT))
        && markers.lastOfMarker(i) < 0;
  }

  /** {@code "Will it end?" Smith asked.} */
  private boolean saysSomebody(int close) {
    if (!row.isQuote(close) || !CALLS.contains(row.word(close - 1))) {
      return false;
    }
    int i = close + 1;
    while (i <= close + LONGEST_NAME && isName(row.word(i))) {
      i++;
    }
    return i > close + 1
        && KnownWords.SPEECH.contains(row.word(i))
        && BEHIND_SPEECH.contains(row.word(i + 1));
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && !KnownWords.PRONOUNS.contains(word);
  }
}
