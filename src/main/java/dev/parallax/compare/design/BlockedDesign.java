package dev.parallax.compare.design;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.StudentT;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.compare.permutation.Statistic;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two cohorts compared within strata: the mean of the strata's differences, each weighted by the
 * harmonic number of its units, {@code n_a n_b / (n_a + n_b)}. That is the coefficient of the
 * cohort in a regression with an indicator for each stratum. Variances of the cells need not be
 * equal; a cell of one unit takes the pooled variance of its cohort's other cells, or of all cells
 * where its cohort has none of two units.
 */
public final class BlockedDesign implements Design {

  /** Units that inference takes in either cohort, as without strata. */
  public static final int UNITS = 4;

  private static final int SIDES = 2;

  /** Places, among the units that were given, of those in strata with both cohorts. */
  private final int[] units;

  /** Stratum of each such unit, from 0. */
  private final int[] strata;

  /** 0 in cohort a, 1 in cohort b. */
  private final double[] labels;

  private final int[][] sizes;
  private final double[] weights;

  /** What each cell's variance is multiplied by in the squared standard error. */
  private final double[][] shares;

  private final boolean hasError;

  /**
   * Lays out the design.
   *
   * @param strataOfUnits name of each unit's stratum; null where it has none
   * @param inA whether each unit is in cohort a
   */
  public BlockedDesign(@Nullable String[] strataOfUnits, boolean[] inA) {
    Set<String> a = names(strataOfUnits, inA, true);
    a.retainAll(names(strataOfUnits, inA, false));
    String[] both = a.toArray(new String[0]);
    this.units =
        IntStream.range(0, inA.length)
            .filter(unit -> strataOfUnits[unit] != null && a.contains(strataOfUnits[unit]))
            .toArray();
    this.strata =
        Arrays.stream(units).map(unit -> Arrays.binarySearch(both, strataOfUnits[unit])).toArray();
    this.labels = Arrays.stream(units).mapToDouble(unit -> inA[unit] ? 0 : 1).toArray();
    this.sizes = new int[both.length][SIDES];
    for (int i = 0; i < units.length; i++) {
      sizes[strata[i]][(int) labels[i]]++;
    }
    this.weights = weights(sizes);
    this.shares = shares(sizes, weights);
    this.hasError = Arrays.stream(sizes).anyMatch(cell -> cell[0] > 1 || cell[1] > 1);
  }

  private static Set<String> names(@Nullable String[] strata, boolean[] inA, boolean side) {
    Set<String> names = new TreeSet<>();
    for (int unit = 0; unit < inA.length; unit++) {
      String name = strata[unit];
      if (inA[unit] == side && name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static double[] weights(int[][] sizes) {
    double[] weights =
        Arrays.stream(sizes)
            .mapToDouble(cell -> cell[0] * (double) cell[1] / (cell[0] + cell[1]))
            .toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  private static double[][] shares(int[][] sizes, double[] weights) {
    double[][] shares = new double[sizes.length][SIDES];
    for (int side = 0; side < SIDES; side++) {
      double ofSingles = 0;
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        int size = sizes[stratum][side];
        double share = weights[stratum] * weights[stratum] / size;
        if (size > 1) {
          shares[stratum][side] += share;
        } else {
          ofSingles += share;
        }
      }
      pool(shares, sizes, side, ofSingles);
    }
    return shares;
  }

  /** The pooled variance is a sum of the cells' variances, weighted by their degrees of freedom. */
  private static void pool(double[][] shares, int[][] sizes, int side, double ofSingles) {
    int own = freedom(sizes, side);
    int all = freedom(sizes, 0) + freedom(sizes, 1);
    for (int stratum = 0; stratum < sizes.length && all > 0; stratum++) {
      for (int other = 0; other < SIDES; other++) {
        if (own == 0 || other == side) {
          shares[stratum][other] +=
              ofSingles * (sizes[stratum][other] - 1) / (own == 0 ? all : own);
        }
      }
    }
  }

  private static int freedom(int[][] sizes, int side) {
    return Arrays.stream(sizes).mapToInt(cell -> cell[side] - 1).sum();
  }

  /** Strata that have units of both cohorts. */
  public int strata() {
    return sizes.length;
  }

  /** Units of a cohort in these strata. */
  public int units(boolean inA) {
    return Arrays.stream(sizes).mapToInt(cell -> cell[inA ? 0 : 1]).sum();
  }

  @Override
  public boolean allowsInference(Relabelling ways) {
    return Math.min(units(true), units(false)) >= UNITS
        && ways.smallestPValue() <= SignificanceTest.LEVEL;
  }

  /** Ways to deal the cohorts anew within the strata. */
  @Override
  public Relabelling relabelling(int draws, long seed) {
    return Relabelling.of(labels, strata, draws, seed);
  }

  /**
   * The weighted difference, b less a, with its interval by Welch's and Satterthwaite's way.
   *
   * @param rates of all units that the design was laid out for
   */
  @Override
  public Estimate estimate(double[] rates) {
    Cells cells = new Cells(rates);
    cells.fill(labels);
    double error = cells.squaredError();
    Interval interval =
        error > 0
            ? Interval.around(
                cells.difference(), StudentT.critical(cells.freedom()) * Math.sqrt(error))
            : null;
    return new Estimate(cells.difference(), interval);
  }

  /**
   * The difference by its standard error; infinite where it is not 0 and no cell varies, NaN where
   * no cell has two units.
   */
  @Override
  public double t(double[] rates) {
    if (!hasError) {
      return Double.NaN;
    }
    Cells cells = new Cells(rates);
    cells.fill(labels);
    return cells.difference() == 0 ? 0 : cells.difference() / Math.sqrt(cells.squaredError());
  }

  /** Degrees of freedom of t; NaN where no cell varies. */
  @Override
  public double degreesOfFreedom(double[] rates) {
    Cells cells = new Cells(rates);
    cells.fill(labels);
    return cells.freedom();
  }

  /** The size of t; where no cell has two units, that of the difference. */
  @Override
  public Statistic statistic(double[] rates) {
    Cells cells = new Cells(rates);
    return dealt -> {
      cells.fill(dealt);
      double difference = Math.abs(cells.difference());
      return difference == 0 || !hasError
          ? difference
          : difference / Math.sqrt(cells.squaredError());
    };
  }

  /** Means and variances of the cells under some labels. */
  private final class Cells {

    private final double[] values;
    private final double rounding;
    private final double[][] means = new double[sizes.length][SIDES];
    private final double[][] variances = new double[sizes.length][SIDES];

    private Cells(double[] rates) {
      this.values = Arrays.stream(units).mapToDouble(unit -> rates[unit]).toArray();
      this.rounding = Sample.ROUNDING * Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /** In two passes, so that no digits are lost. */
    private void fill(double[] dealt) {
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        Arrays.fill(means[stratum], 0);
        Arrays.fill(variances[stratum], 0);
      }
      for (int i = 0; i < values.length; i++) {
        int side = (int) dealt[i];
        means[strata[i]][side] += values[i] / sizes[strata[i]][side];
      }
      for (int i = 0; i < values.length; i++) {
        int side = (int) dealt[i];
        double away = values[i] - means[strata[i]][side];
        variances[strata[i]][side] += away * away;
      }
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        for (int side = 0; side < SIDES; side++) {
          double variance = variances[stratum][side] / Math.max(1, sizes[stratum][side] - 1);
          // Equal values vary by no more than rounding.
          variances[stratum][side] = variance <= rounding * rounding ? 0 : variance;
        }
      }
    }

    private double difference() {
      double difference = 0;
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        difference += weights[stratum] * (means[stratum][1] - means[stratum][0]);
      }
      return Math.abs(difference) <= rounding ? 0 : difference;
    }

    private double squaredError() {
      double error = 0;
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        for (int side = 0; side < SIDES; side++) {
          error += shares[stratum][side] * variances[stratum][side];
        }
      }
      return error;
    }

    private double freedom() {
      double error = squaredError();
      double squares = 0;
      for (int stratum = 0; stratum < sizes.length; stratum++) {
        for (int side = 0; side < SIDES; side++) {
          if (sizes[stratum][side] > 1) {
            double part = shares[stratum][side] * variances[stratum][side] / error;
            squares += part * part / (sizes[stratum][side] - 1);
          }
        }
      }
      return 1 / squares;
    }
  }
}
