package dev.parallax.compare.estimate;

import dev.parallax.model.comparison.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two means whose variances need not be equal (B. L. Welch, "The generalization
 * of 'Student's' problem when several different population variances are involved", Biometrika 34,
 * 1947).
 *
 * @param difference mean of b less mean of a; exactly 0 where the means are equal but for rounding
 * @param standardError of the difference; 0 where neither sample varies
 * @param degreesOfFreedom by Satterthwaite's approximation; NaN where neither sample varies
 */
public record Welch(double difference, double standardError, double degreesOfFreedom) {

  /** Compares two samples, each of at least two values. */
  public static Welch of(Sample a, Sample b) {
    double squaredError = a.squaredError() + b.squaredError();
    return new Welch(
        difference(a, b), Math.sqrt(squaredError), degreesOfFreedom(a, b, squaredError));
  }

  /** Mean of b less mean of a; exactly 0 where they are equal but for rounding. */
  public static double difference(Sample a, Sample b) {
    double difference = b.mean() - a.mean();
    double larger = Math.max(Math.abs(a.mean()), Math.abs(b.mean()));
    return Math.abs(difference) <= Sample.ROUNDING * larger ? 0 : difference;
  }

  /** Shares of the error stand in place of the errors, so that no square runs out of range. */
  private static double degreesOfFreedom(Sample a, Sample b, double squaredError) {
    double shareA = a.squaredError() / squaredError;
    double shareB = b.squaredError() / squaredError;
    return 1 / (shareA * shareA / (a.size() - 1) + shareB * shareB / (b.size() - 1));
  }

  /**
   * The difference in units of its standard error; where neither sample varies 0 if the means are
   * equal, else infinite.
   */
  public double t() {
    return difference == 0 ? 0 : difference / standardError;
  }

  /** The 95 % interval of the difference; null where neither sample varies. */
  public @Nullable Interval interval() {
    return varies()
        ? Interval.around(difference, StudentT.critical(degreesOfFreedom) * standardError)
        : null;
  }

  /**
   * Whether the interval leaves out 0, without the cost of its bounds; where neither sample varies,
   * whether the means differ.
   */
  public boolean excludesZero() {
    return varies() ? StudentT.isBeyond(t(), degreesOfFreedom) : difference != 0;
  }

  /** Whether at least one of the samples varies. */
  public boolean varies() {
    return standardError > 0;
  }
}
