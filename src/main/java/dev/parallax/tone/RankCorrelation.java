package dev.parallax.tone;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Spearman's rank correlation (C. Spearman, "The Proof and Measurement of Association between Two
 * Things", American Journal of Psychology 15, 1904): Pearson's correlation of the ranks, where
 * equal values share the mean of their ranks.
 */
public final class RankCorrelation {

  private static final int MIN_PAIRS = 3;

  private RankCorrelation() {}

  /**
   * The correlation in [-1, 1]; the same for any order of the pairs.
   *
   * @return null with fewer than three pairs, or where one side is constant
   */
  public static @Nullable Double of(List<ScorePair> pairs) {
    List<ScorePair> sorted = pairs.stream().sorted().toList();
    double[] a = centredRanks(sorted, ScorePair::a);
    double[] b = centredRanks(sorted, ScorePair::b);
    double variances = product(a, a) * product(b, b);
    return pairs.size() < MIN_PAIRS || variances == 0
        ? null
        : Math.max(-1, Math.min(1, product(a, b) / Math.sqrt(variances)));
  }

  /** Mid-ranks less their mean, in the order of the pairs. */
  private static double[] centredRanks(List<ScorePair> pairs, ToDoubleFunction<ScorePair> value) {
    double[] values = pairs.stream().mapToDouble(value).toArray();
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int start = 0; start < order.length; ) {
      int end = start;
      while (end < order.length && values[order[end]] == values[order[start]]) {
        end++;
      }
      for (int i = start; i < end; i++) {
        ranks[order[i]] = (start + end - values.length) / 2.0;
      }
      start = end;
    }
    return ranks;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
