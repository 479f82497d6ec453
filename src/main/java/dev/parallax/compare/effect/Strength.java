package dev.parallax.compare.effect;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.model.comparison.Interval;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How strong a difference is, one figure for measures of all kinds: how many standard errors it is
 * away from none. It has the sign of the difference, so that what is ranked, coloured and called
 * typical never contradicts it; docs/methods/compare.md has what it was chosen from.
 */
public final class Strength {

  /** Half a 95 % interval in standard errors. */
  private static final double REACH = 1.96;

  private Strength() {}

  /**
   * The difference by its standard deviation over all ways to split the units into sides of these
   * sizes. Welch's error would not do for ranks: where one cohort of few units happens to vary
   * little it is small, and where neither varies it is none.
   *
   * @param a at least one value
   * @param b at least one value
   * @return 0 where all values are equal
   */
  public static double ofUnits(double difference, double[] a, double[] b) {
    Sample all = Sample.of(DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray());
    double error = Math.sqrt(all.variance() * (1.0 / a.length + 1.0 / b.length));
    return error == 0 ? 0 : difference / error;
  }

  /**
   * The difference by the standard error that its interval within the documents tells.
   *
   * @return null without an interval that has a width
   */
  public static @Nullable Double within(double difference, @Nullable Interval within) {
    double width = within == null ? 0 : within.high() - within.low();
    return width > 0 ? (Double) (difference * 2 * REACH / width) : null;
  }
}
