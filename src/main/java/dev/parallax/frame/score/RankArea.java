package dev.parallax.frame.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The area under the curve of the receiver's operating characteristic: how likely one of those
 * found has the higher score than one of the rest, equal scores counting half (by ranks: Mann and
 * Whitney 1947).
 */
public final class RankArea {

  private RankArea() {}

  /**
   * The area, from 0 to 1.
   *
   * @param found which are found, one a score
   * @return null where all or none are
   */
  public static @Nullable Double of(double[] scores, boolean[] found) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .toList();
    long positives = IntStream.range(0, found.length).filter(i -> found[i]).count();
    long rest = found.length - positives;
    if (positives == 0 || rest == 0) {
      return null;
    }
    double ranks = 0;
    for (int start = 0; start < order.size(); ) {
      int end = start;
      int hits = 0;
      while (end < order.size() && scores[order.get(end)] == scores[order.get(start)]) {
        hits += found[order.get(end)] ? 1 : 0;
        end++;
      }
      // Ranks from 1; those of equal scores share their mean.
      ranks += hits * (start + 1 + end) / 2.0;
      start = end;
    }
    return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * rest);
  }
}
