package dev.parallax.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums counts of word sequences over documents without a table of all the rare ones. A first pass
 * counts by hash alone, in a table of fixed size; what falls into a slot whose sum stays below the
 * minimum is rarer than that for sure and is left out of the second pass (Park, Chen &amp; Yu
 * 1995).
 */
final class FrequentSequences {

  // Eight megabytes. Sequences that share a slot only let a rare one into the second pass.
  private static final int SLOTS = 1 << 20;

  private final int minimum;
  private final long[] slots = new long[SLOTS];

  /**
   * @param inventories of all documents
   * @param minimum sequences that occur less often may be missing from sums
   */
  FrequentSequences(Collection<TermInventory> inventories, int minimum) {
    this.minimum = minimum;
    for (TermInventory inventory : inventories) {
      for (Map<String, Integer> counts : List.of(inventory.candidates(), inventory.halves())) {
        counts.forEach((key, count) -> slots[slot(key)] += count);
      }
    }
  }

  /** Sums counts, of sequences that may be frequent enough. */
  Map<String, Long> sum(Iterable<Map<String, Integer>> counts) {
    Map<String, Long> sums = new HashMap<>();
    for (Map<String, Integer> part : counts) {
      part.forEach(
          (key, count) -> {
            if (slots[slot(key)] >= minimum) {
              sums.merge(key, (long) count, Long::sum);
            }
          });
    }
    return sums;
  }

  private static int slot(String key) {
    int hash = key.hashCode();
    // The low bits alone choose the slot, so the high ones are folded into them.
    return (hash ^ hash >>> 12) & SLOTS - 1;
  }
}
