package dev.parallax.annotate.sentence;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of notes belong to what they follow: {@code treaty.[4] Nobody}, {@code treaty.”3 Nobody}.
 *
 * @param row of a text's tokens
 */
record NoteNumbers(TokenSequence row) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern NOTE = Pattern.compile("\\d{1,3}|[*†‡]|[¹²³⁰⁴-⁹]+");
  private static final Set<String> OPENING = Set.of("[", "-LSB-");
  private static final Set<String> CLOSING = Set.of("]", "-RSB-");

  void move(BitSet ends) {
    for (int i = ends.nextSetBit(0); i >= 0; i = ends.nextSetBit(i + 1)) {
      int last = lastOfNote(i + 1);
      if (last > 0 && row.isGlued(i) && !row.isGlued(last) && row.mayBeginAt(last + 1)) {
        ends.clear(i);
        ends.set(last);
      }
    }
    for (int i = 1; i + 1 < row.size(); i++) {
      if (followsGluedStop(i) && !row.isGlued(i) && isNumber(i) && row.mayBeginAt(i + 1)) {
        ends.set(i);
      }
    }
  }

  private boolean followsGluedStop(int i) {
    return row.word(i - 1).equals(".") && row.isGlued(i - 1) && row.isGlued(i - 2);
  }

  /** The last token of a note's number, or -1 where there is none. */
  private int lastOfNote(int i) {
    if (NOTE.matcher(row.word(i)).matches()) {
      return i;
    }
    boolean bracketed = OPENING.contains(row.word(i)) && isNumber(i + 1);
    return bracketed && CLOSING.contains(row.word(i + 2)) ? i + 2 : -1;
  }

  private boolean isNumber(int i) {
    return NUMBER.matcher(row.word(i)).matches();
  }
}
