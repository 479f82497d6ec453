package dev.parallax.compare.effect;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.keyness.DirichletPrior;
import dev.parallax.compare.keyness.FourCells;
import dev.parallax.compare.keyness.LogOdds;
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
   * That of a count: the geometric mean of its difference in standard errors and of the z of its
   * log-odds, taken of the units' mean rates under a prior that weighs as much as the corpus. The
   * first alone is as large for a word of six documents as for one of sixty; the second alone for a
   * word of one document as for one of many.
   *
   * @param errors the difference in standard errors, as above
   * @param a mean rate of the units, and all that is counted, of one cohort
   * @param b the same of the other
   */
  public static double ofCount(double errors, Rate a, Rate b) {
    FourCells cells = new FourCells(a.count(), a.all(), b.count(), b.all());
    LogOdds odds = new DirichletPrior.Pooled(a.all() + b.all()).logOdds(cells);
    return odds == null
        ? errors
        : Math.signum(errors) * Math.sqrt(Math.abs(errors) * Math.abs(odds.z()));
  }

  /**
   * A cohort's rate, each unit counting the same.
   *
   * @param mean rate of its units
   * @param all that is counted
   */
  public record Rate(double mean, double all) {

    private double count() {
      return mean * all;
    }
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
