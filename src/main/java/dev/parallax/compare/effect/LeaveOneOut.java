package dev.parallax.compare.effect;

import dev.parallax.compare.estimate.Sample;
import org.jspecify.annotations.Nullable;

/** Whether a difference hangs on one unit. */
public final class LeaveOneOut {

  /** Half of the difference is half of it but for rounding, too. */
  private static final double ROUNDING = 1e-9;

  private LeaveOneOut() {}

  /**
   * Whether without some one unit the difference of the means has the other sign or at most half of
   * its size.
   *
   * @param difference mean of b less mean of a
   * @return null where a sample has one value; false where there is no difference
   */
  public static @Nullable Boolean isFragile(double difference, double[] a, double[] b) {
    if (a.length < 2 || b.length < 2) {
      return null;
    }
    if (difference == 0) {
      return false;
    }
    double sign = Math.signum(difference);
    double least = Math.min(leastLeft(difference, a, -sign), leastLeft(difference, b, sign));
    return least <= Math.abs(difference) / 2 * (1 + ROUNDING);
  }

  /**
   * The least of the difference, in its direction, that is left without some value of a sample.
   *
   * @param direction 1 where the difference grows with the sample's mean, else -1
   */
  private static double leastLeft(double difference, double[] values, double direction) {
    double mean = Sample.of(values).mean();
    double least = Double.POSITIVE_INFINITY;
    for (double value : values) {
      double change = (mean - value) / (values.length - 1);
      least = Math.min(least, Math.abs(difference) + direction * change);
    }
    return least;
  }
}
