package dev.parallax.voice.content;

import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** From a set of words to stretches that a reader would take for content. */
final class WordSet {

  private WordSet() {}

  /**
   * The words between the first and the last of a set, less those that are left out: a parser's
   * subtree has gaps that its text has not.
   *
   * @param leftOut words of the cue and of its source
   */
  static List<Stretch> stretches(DocumentWords words, BitSet set, BitSet leftOut) {
    List<Stretch> stretches = new ArrayList<>();
    if (set.isEmpty()) {
      return stretches;
    }
    int last = set.length() - 1;
    int first = set.nextSetBit(0);
    while (first <= last) {
      int start = leftOut.nextClearBit(first);
      int next = leftOut.nextSetBit(start);
      int end = next < 0 || next > last ? last : next - 1;
      if (start <= end) {
        trimmed(words, start, end, stretches);
      }
      first = end + 1;
    }
    return stretches;
  }

  /** A mark that closes one within belongs to what is said. */
  private static int endWithMark(DocumentWords words, int start, int end, int last) {
    int open = 0;
    for (int word = start; word <= end; word++) {
      open += words.tag(word).equals("``") ? 1 : 0;
      open -= words.tag(word).equals("''") ? 1 : 0;
    }
    boolean closes = open > 0 && end < last && words.tag(end + 1).equals("''");
    return closes ? end + 1 : end;
  }

  /** Marks and stops at its ends are not part of what is said. */
  private static void trimmed(DocumentWords words, int first, int last, List<Stretch> stretches) {
    int start = first;
    int end = last;
    while (start <= last && !words.isWord(start)) {
      start++;
    }
    while (end >= start && !words.isWord(end)) {
      end--;
    }
    if (start <= end) {
      stretches.add(new Stretch(start, endWithMark(words, start, end, last)));
    }
  }
}
