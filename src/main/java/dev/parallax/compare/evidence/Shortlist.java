package dev.parallax.compare.evidence;

import dev.parallax.model.comparison.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The best sentences so far of one side of a comparison. */
final class Shortlist {

  private final String comparisonId;
  private final Side side;
  private final boolean lowest;
  private final int limit;
  private final TreeMap<Standing, Evidence> best = new TreeMap<>();

  /**
   * @param lowest whether the lowest scores show this side best
   * @param limit sentences kept
   */
  Shortlist(String comparisonId, Side side, boolean lowest, int limit) {
    this.comparisonId = comparisonId;
    this.side = side;
    this.lowest = lowest;
    this.limit = limit;
  }

  String comparisonId() {
    return comparisonId;
  }

  Side side() {
    return side;
  }

  boolean lowest() {
    return lowest;
  }

  /** Takes a sentence in, if it is good enough; only then is its evidence drawn up. */
  void offer(Standing standing, Supplier<Evidence> evidence) {
    if (best.size() < limit || standing.compareTo(best.lastKey()) < 0) {
      best.put(standing, evidence.get());
      if (best.size() > limit) {
        best.pollLastEntry();
      }
    }
  }

  ShownSentences shown() {
    List<Evidence> ranked = new ArrayList<>();
    for (Evidence evidence : best.values()) {
      ranked.add(evidence.withRank(ranked.size() + 1));
    }
    return new ShownSentences(comparisonId, side.label(), ranked);
  }
}
