package dev.parallax.compare.estimate;

import dev.parallax.model.comparison.Interval;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a t interval needs to know of the values of some units.
 *
 * @param size number of values, at least 1
 * @param mean their mean
 * @param variance with {@code size - 1} in the denominator; exactly 0 where all values are equal
 *     but for rounding, or where there is one
 */
public record Sample(int size, double mean, double variance) {

  /** Values that differ by no more than this share of the largest are equal but for rounding. */
  public static final double ROUNDING = 1e-9;

  /**
   * The sample of these values, which are not changed. Mean and squares are summed in two passes:
   * the difference of two large sums would leave nothing of a small variance.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Sample of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a sample needs a value");
    }
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    return new Sample(values.length, mean, isConstant(values) ? 0 : variance(values, mean));
  }

  private static boolean isConstant(double[] values) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    return high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
  }

  private static double variance(double[] values, double mean) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }

  /** Square of the mean's standard error. */
  public double squaredError() {
    return variance / size;
  }

  /**
   * Student's 95 % interval of the mean; null where the variance is 0, for values that are all the
   * same (a word that no document has) say nothing of how far others may lie from them.
   */
  public @Nullable Interval interval() {
    return variance == 0
        ? null
        : Interval.around(mean, StudentT.critical(size - 1) * Math.sqrt(squaredError()));
  }
}
