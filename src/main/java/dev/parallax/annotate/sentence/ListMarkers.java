package dev.parallax.annotate.sentence;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Markers of lists ({@code 1.}, {@code a)}, {@code •}) stay with the items behind them.
 *
 * @param row of a text's tokens
 */
record ListMarkers(TokenSequence row) {

  private static final Set<String> BULLETS =
      Set.of("•", "⁃", "·", "▪", "◦", "‣", "*", "-", "–", "—");
  private static final Set<String> BRACKETS = Set.of(")", "-RRB-");
  private static final Set<String> ENDINGS = Set.of(".", ")", "-RRB-");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** The last token of the marker that begins here, with its bullet; -1 where there is none. */
  int lastOfMarker(int start) {
    int i = start + bullets(start);
    if (value(i) > 0 && ENDINGS.contains(row.word(i + 1)) && row.isGlued(i)) {
      return BRACKETS.contains(row.word(i + 2)) && row.isGlued(i + 1) ? i + 2 : i + 1;
    }
    return i > start ? start : -1;
  }

  private int bullets(int start) {
    return BULLETS.contains(row.word(start)) ? 1 : 0;
  }

  /** The value of a list's marker, 1 for {@code 1} and {@code a}; 0 for what is none. */
  private int value(int i) {
    String word = row.word(i);
    if (NUMBER.matcher(word).matches()) {
      return Integer.parseInt(word);
    }
    boolean letter = word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    return letter ? word.charAt(0) - 'a' + 1 : 0;
  }

  /** A sentence that is nothing but a marker goes on with its item. */
  void keep(BitSet ends) {
    int start = 0;
    for (int i = ends.nextSetBit(0); i >= 0 && i + 1 < row.size(); i = ends.nextSetBit(i + 1)) {
      if (lastOfMarker(start) == i) {
        ends.clear(i);
      } else {
        start = i + 1;
      }
    }
  }

  /** A text that begins with the first marker of a list is parted before the next ones. */
  void part(BitSet ends) {
    int first = lastOfMarker(0);
    int at = bullets(0);
    if (first < 1 || value(at) == 0) {
      return;
    }
    int sought = value(at) + 1;
    for (int i = first + 1; i < row.size(); i++) {
      int last = lastOfMarker(i);
      int number = i + bullets(i);
      boolean item = last - i == first && value(number) == sought && isSameKind(at, number);
      if (item && !row.isGlued(last) && !row.isGlued(i - 1)) {
        ends.set(i - 1);
        ends.clear(last);
        sought++;
      }
    }
  }

  private boolean isSameKind(int one, int other) {
    return Character.isDigit(row.word(one).charAt(0))
        == Character.isDigit(row.word(other).charAt(0));
  }
}
