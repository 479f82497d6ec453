package dev.parallax.compare.effect;

import dev.parallax.compare.estimate.Sample;
import java.util.Arrays;

/**
 * Cliff's delta: the share of pairs in which the value of b is larger, less the share in which it
 * is smaller (N. Cliff, "Dominance statistics", Psychological Bulletin 114, 1993). Sorted samples
 * are walked side by side, so that no pair is looked at. Values that differ by a relative 1e-9 or
 * less are equal, as they are for the permutation test: one last bit is no order.
 */
public final class CliffsDelta {

  private CliffsDelta() {}

  /**
   * From -1, where all of b are smaller, to 1.
   *
   * @param a at least one value
   * @param b at least one value
   */
  public static double of(double[] a, double[] b) {
    double[] sorted = a.clone();
    Arrays.sort(sorted);
    double[] other = b.clone();
    Arrays.sort(other);
    long dominance = 0;
    int below = 0;
    int notAbove = 0;
    for (double value : other) {
      double rounding = Sample.ROUNDING * Math.abs(value);
      while (below < sorted.length && sorted[below] < value - rounding) {
        below++;
      }
      while (notAbove < sorted.length && sorted[notAbove] <= value + rounding) {
        notAbove++;
      }
      dominance += below - (sorted.length - notAbove);
    }
    return dominance / ((double) a.length * b.length);
  }
}
