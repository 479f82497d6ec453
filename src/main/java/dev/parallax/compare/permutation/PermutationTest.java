package dev.parallax.compare.permutation;

import dev.parallax.compare.estimate.Sample;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two-sided permutation test of Welch's t: studentised, it keeps its level where the cohorts'
 * variances differ (A. Janssen, "Studentized permutation tests for non-i.i.d. hypotheses and the
 * generalized Behrens-Fisher problem", Statistics and Probability Letters 36, 1997). It tests
 * whether the labels of the cohorts are exchangeable.
 *
 * <p>Values come in the order of the units' content, so that names count for nothing. Each call
 * costs at most as many steps as there are splits times chosen units that are not zero.
 */
public final class PermutationTest {

  /** Squares of t that are smaller by no more than this share are as extreme. */
  private static final double SQUARED_TIE = (1 - Sample.ROUNDING) * (1 - Sample.ROUNDING);

  /**
   * What a test found.
   *
   * @param p share of splits that differ as much as the cohorts
   * @param attainable the same share had the labels fallen out as extreme as any of the splits that
   *     were tried, the cohorts' own among them: labels count for nothing in it
   */
  public record Outcome(double p, double attainable) {}

  private final Splits splits;

  /** A test over these splits; several threads may use it. */
  public PermutationTest(Splits splits) {
    this.splits = splits;
  }

  /** The splits it tries. */
  public Splits splits() {
    return splits;
  }

  /**
   * The share of splits that differ as much as the cohorts, and the smallest one that these values
   * allow. Ties make it large: all labels that put both of the two documents with a word on one
   * side differ equally much, and half of all labels do.
   *
   * @param values finite, one a unit
   * @param inA which units are in cohort a, as many as the splits were made for
   */
  public Outcome outcome(double[] values, boolean[] inA) {
    Splits cohorts = cohorts(inA);
    Count count = new Count(new Deviations(values, splits.chosen()));
    double observed = count.observed(cohorts);
    Largest largest = new Largest();
    if (!splits.exact()) {
      largest.add(observed);
    }
    int extreme = 0;
    for (int block = 0; block < splits.blocks(); block++) {
      extreme += count.atLeast(observed * SQUARED_TIE, splits, block, largest);
    }
    // Of random splits the cohorts are one more, which its p adds by itself.
    int ties = splits.exact() ? largest.ties : largest.ties - 1;
    return new Outcome(splits.pValue(extreme), splits.pValue(ties));
  }

  /**
   * Whether p is at most {@code alpha}; the same decision, but the test ends as soon as it is
   * certain that p is larger, which without a difference is soon.
   */
  public boolean isAtMost(double alpha, double[] values, boolean[] inA) {
    int most = splits.mostExtreme(alpha);
    return most >= 0 && extremes(values, inA, most) <= most;
  }

  /** Splits as extreme as the cohorts; some number above {@code enough} where there are more. */
  private int extremes(double[] values, boolean[] inA, int enough) {
    Splits cohorts = cohorts(inA);
    Count count = new Count(new Deviations(values, splits.chosen()));
    double observed = count.observed(cohorts);
    int extreme = 0;
    for (int block = 0; block < splits.blocks() && extreme <= enough; block++) {
      extreme += count.atLeast(observed * SQUARED_TIE, splits, block, null);
    }
    return extreme;
  }

  private Splits cohorts(boolean[] inA) {
    Splits cohorts = Splits.single(inA);
    if (cohorts.units() != splits.units() || cohorts.chosen() != splits.chosen()) {
      throw new IllegalArgumentException(
          "the splits are for %d of %d units, not for %d of %d"
              .formatted(splits.chosen(), splits.units(), cohorts.chosen(), cohorts.units()));
    }
    return cohorts;
  }

  /** The largest of many numbers, and how many of them are as large. */
  private static final class Largest {

    private double value = -1;
    private int ties;

    private void add(double next) {
      if (next * SQUARED_TIE > value) {
        value = next;
        ties = 1;
      } else if (next >= value * SQUARED_TIE) {
        ties++;
      }
    }
  }

  /** Counts within blocks of splits; for one test. */
  private static final class Count {

    private final Deviations deviations;
    private final double[] sums = new double[Splits.BLOCK];
    private final double[] squares = new double[Splits.BLOCK];

    private Count(Deviations deviations) {
      this.deviations = deviations;
    }

    /** The cohorts go the same way as every split, so that their own split ties to the last bit. */
    private double observed(Splits cohorts) {
      addUp(cohorts, 0);
      return deviations.squaredT(cohorts, 0, 0, sums[0], squares[0]);
    }

    private int atLeast(double bound, Splits splits, int block, @Nullable Largest largest) {
      addUp(splits, block);
      int count = 0;
      for (int split = 0; split < splits.sizeOf(block); split++) {
        double t = deviations.squaredT(splits, block, split, sums[split], squares[split]);
        count += t >= bound ? 1 : 0;
        if (largest != null) {
          largest.add(t);
        }
      }
      return count;
    }

    private void addUp(Splits splits, int block) {
      Arrays.fill(sums, 0);
      Arrays.fill(squares, 0);
      deviations.addUp(splits, block, sums, squares);
    }
  }
}
