package dev.parallax.topic.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In how many windows of a corpus terms stand, alone and together. A window is a unit: coherence is
 * thus measured on the texts that the model has read.
 */
final class Windows {

  private static final BitSet NOWHERE = new BitSet();

  private final int windows;
  private final Map<Integer, BitSet> places = new HashMap<>();

  /**
   * Counts some terms.
   *
   * @param units numbers of terms
   * @param terms to be counted; others are passed over
   */
  Windows(List<int[]> units, Iterable<int[]> terms) {
    this.windows = units.size();
    Set<Integer> wanted = new TreeSet<>();
    terms.forEach(topic -> Arrays.stream(topic).forEach(wanted::add));
    wanted.forEach(term -> places.put(term, new BitSet(windows)));
    for (int window = 0; window < windows; window++) {
      for (int term : units.get(window)) {
        BitSet ofTerm = places.get(term);
        if (ofTerm != null) {
          ofTerm.set(window);
        }
      }
    }
  }

  /** Number of windows. */
  int count() {
    return windows;
  }

  /** Windows that a term stands in. */
  int count(int term) {
    return places.getOrDefault(term, NOWHERE).cardinality();
  }

  /** Windows that two terms both stand in. */
  int count(int a, int b) {
    BitSet both = (BitSet) places.getOrDefault(a, NOWHERE).clone();
    both.and(places.getOrDefault(b, NOWHERE));
    return both.cardinality();
  }
}
