package dev.parallax.compare.design;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.StudentT;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.compare.permutation.Statistic;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Units in time, each with one date: the slope of a straight line through their rates, within
 * strata where there are several, which then share the slope and differ in level.
 */
public final class TrendDesign implements Design {

  /** Of two dates there is a difference and no trend. */
  public static final int DATES = 3;

  /** Of four units in time even the most extreme order has p = .083. */
  public static final int UNITS = 5;

  /**
   * Places, among the units that were given, of those with a date and a stratum of several dates.
   */
  private final int[] units;

  private final double[] times;
  private final int[] strata;
  private final int strataCount;

  /** Times less the mean of their stratum. */
  private final double[] centred;

  private final double timeSquares;

  /**
   * Lays out the design.
   *
   * @param timesOfUnits in years; NaN where a unit has none
   * @param strataOfUnits name of each unit's stratum; null where it has none. One name for all
   *     makes one stratum
   */
  public TrendDesign(double[] timesOfUnits, @Nullable String[] strataOfUnits) {
    Map<String, Map<Double, Integer>> dates = new TreeMap<>();
    for (int unit = 0; unit < timesOfUnits.length; unit++) {
      String stratum = strataOfUnits[unit];
      if (stratum != null && !Double.isNaN(timesOfUnits[unit])) {
        dates
            .computeIfAbsent(stratum, any -> new TreeMap<>())
            .merge(timesOfUnits[unit], 1, Integer::sum);
      }
    }
    dates.values().removeIf(times -> times.size() < 2);
    String[] names = dates.keySet().toArray(new String[0]);
    this.units =
        IntStream.range(0, timesOfUnits.length)
            .filter(unit -> !Double.isNaN(timesOfUnits[unit]))
            .filter(unit -> strataOfUnits[unit] != null && dates.containsKey(strataOfUnits[unit]))
            .toArray();
    this.times = Arrays.stream(units).mapToDouble(unit -> timesOfUnits[unit]).toArray();
    this.strata =
        Arrays.stream(units).map(unit -> Arrays.binarySearch(names, strataOfUnits[unit])).toArray();
    this.strataCount = names.length;
    this.centred = centred(times);
    this.timeSquares = Arrays.stream(centred).map(time -> time * time).sum();
  }

  private double[] centred(double[] values) {
    double[] sums = new double[strataCount];
    int[] counts = new int[strataCount];
    for (int i = 0; i < values.length; i++) {
      sums[strata[i]] += values[i];
      counts[strata[i]]++;
    }
    double[] centred = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      centred[i] = values[i] - sums[strata[i]] / counts[strata[i]];
    }
    return centred;
  }

  /** Units that enter. */
  public int units() {
    return units.length;
  }

  /** Whether a unit that was given enters. */
  public boolean holds(int unit) {
    return Arrays.binarySearch(units, unit) >= 0;
  }

  /** Strata with units of several dates. */
  public int strata() {
    return strataCount;
  }

  /** Different dates. */
  public int dates() {
    return (int) Arrays.stream(times).distinct().count();
  }

  /** The times of the units that enter, in years. */
  public double[] times() {
    return times.clone();
  }

  /** The rates of the units that enter. */
  public double[] own(double[] rates) {
    return Arrays.stream(units).mapToDouble(unit -> rates[unit]).toArray();
  }

  @Override
  public boolean allowsInference(Relabelling ways) {
    return dates() >= DATES
        && units() >= UNITS
        && freedom() > 0
        && ways.smallestPValue() <= SignificanceTest.LEVEL;
  }

  /** Ways to deal the dates anew, within the strata. */
  @Override
  public Relabelling relabelling(int draws, long seed) {
    return Relabelling.of(centred, strata, draws, seed);
  }

  /**
   * The slope, a year, by least squares, with Student's interval.
   *
   * @param rates of all units that the design was laid out for
   */
  @Override
  public Estimate estimate(double[] rates) {
    double[] own = own(rates);
    double slope = rounded(product(centred, own), own) / timeSquares;
    int freedom = freedom();
    if (freedom < 1) {
      return new Estimate(slope, null);
    }
    double[] level = centred(own);
    double residuals = 0;
    for (int i = 0; i < level.length; i++) {
      double away = level[i] - slope * centred[i];
      residuals += away * away;
    }
    double error = Math.sqrt(residuals / freedom / timeSquares);
    double largest = Sample.ROUNDING * Arrays.stream(own).map(Math::abs).max().orElse(0);
    // What rounding leaves around a line is no spread.
    boolean varies = residuals > largest * largest * own.length;
    return new Estimate(
        slope, varies ? Interval.around(slope, StudentT.critical(freedom) * error) : null);
  }

  /** Of the residuals. */
  @Override
  public double degreesOfFreedom(double[] rates) {
    return freedom();
  }

  private int freedom() {
    return units.length - strataCount - 1;
  }

  /** The slope by its standard error; infinite where all rates lie on lines. */
  @Override
  public double t(double[] rates) {
    double[] own = own(rates);
    double along = rounded(product(centred, own), own);
    double squares = Arrays.stream(centred(own)).map(value -> value * value).sum();
    double residuals = Math.max(0, squares - along * along / timeSquares);
    return along == 0 ? 0 : along / Math.sqrt(timeSquares) / Math.sqrt(residuals / freedom());
  }

  /** The size of the slope: times its own spread, which no way to deal the dates changes. */
  @Override
  public Statistic statistic(double[] rates) {
    double[] own = own(rates);
    double rounding = rounding(own);
    // Of rare words few units are left; the dates' mean is 0, so that a shift changes nothing.
    int[] hits = IntStream.range(0, own.length).filter(i -> own[i] != 0).toArray();
    double[] values = Arrays.stream(hits).mapToDouble(i -> own[i]).toArray();
    return dealt -> {
      double sum = 0;
      for (int i = 0; i < hits.length; i++) {
        sum += dealt[hits[i]] * values[i];
      }
      double size = Math.abs(sum);
      return size <= rounding ? 0 : size;
    };
  }

  private double rounded(double sum, double[] own) {
    return Math.abs(sum) <= rounding(own) ? 0 : sum;
  }

  private double rounding(double[] own) {
    double largest = Arrays.stream(own).map(Math::abs).max().orElse(0);
    return Sample.ROUNDING * largest * Math.sqrt(timeSquares);
  }

  private static double product(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /**
   * Spearman's rank correlation of date and rate over all units, whatever their stratum, with
   * average ranks where some are equal (C. Spearman, "The proof and measurement of association
   * between two things", American Journal of Psychology 15, 1904).
   *
   * @return null where all rates are equal
   */
  public @Nullable Double spearman(double[] rates) {
    double[] left = ranks(times);
    double[] right = ranks(own(rates));
    double middle = (units.length + 1) / 2.0;
    double both = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (int i = 0; i < left.length; i++) {
      both += (left[i] - middle) * (right[i] - middle);
      ofLeft += (left[i] - middle) * (left[i] - middle);
      ofRight += (right[i] - middle) * (right[i] - middle);
    }
    return ofLeft == 0 || ofRight == 0 ? null : (Double) (both / Math.sqrt(ofLeft * ofRight));
  }

  /** Ranks from 1, equal values sharing the mean of theirs; a last bit is no order. */
  static double[] ranks(double[] values) {
    Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
    double[] ranks = new double[values.length];
    int start = 0;
    while (start < order.length) {
      double value = values[order[start]];
      int end = start + 1;
      while (end < order.length
          && values[order[end]] - value <= Sample.ROUNDING * Math.abs(value)) {
        end++;
      }
      for (int i = start; i < end; i++) {
        ranks[order[i]] = (start + 1 + end) / 2.0;
      }
      start = end;
    }
    return ranks;
  }
}
