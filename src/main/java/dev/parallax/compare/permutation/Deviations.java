package dev.parallax.compare.permutation;

import dev.parallax.compare.estimate.Sample;

/**
 * Values of units, made ready for many splits: shifted so that few are left that are not zero, or
 * that none is far from zero, and scaled so that the largest is 1. Neither changes t.
 *
 * <p>A split then needs sums over the chosen units that are not zero only; those of the other side
 * follow from the totals.
 */
final class Deviations {

  /** Below this share of all squares a variance left by a difference of sums is too inexact. */
  private static final double INEXACT = 1e-7;

  private final int chosen;
  private final int others;

  // A division takes several times as long as a multiplication, and every split would make five.
  private final double perChosen;
  private final double perOther;
  private final double perChosenPair;
  private final double perOtherPair;

  /** Units that are not zero, ascending, and their values. */
  private final int[] units;

  private final double[] values;

  /** Differences up to this are those of rounding. */
  private final double rounding;

  private double total;
  private double totalSquares;

  /** A sum of squares below this must be summed anew. */
  private final double inexact;

  Deviations(double[] raw, int chosen) {
    this.chosen = chosen;
    this.others = raw.length - chosen;
    this.perChosen = 1.0 / chosen;
    this.perOther = 1.0 / others;
    this.perChosenPair = perChosen / (chosen - 1);
    this.perOtherPair = perOther / (others - 1);
    double shift = shift(raw);
    double scale = 0;
    double largest = 0;
    int count = 0;
    for (double value : raw) {
      scale = Math.max(scale, Math.abs(value - shift));
      largest = Math.max(largest, Math.abs(value));
      count += value == shift ? 0 : 1;
    }
    this.rounding = scale == 0 ? 1 : Sample.ROUNDING * Math.max(1, largest / scale);
    this.units = new int[count];
    this.values = new double[count];
    fill(raw, shift, scale);
    this.inexact = INEXACT * totalSquares;
  }

  /**
   * 0 where it is the value of half of the units, as with rare words, whose spread is then as large
   * as their mean; else the mean, lest the squares of large values drown their differences.
   */
  private static double shift(double[] raw) {
    double sum = 0;
    int zeros = 0;
    for (double value : raw) {
      sum += value;
      zeros += value == 0 ? 1 : 0;
    }
    return 2 * zeros >= raw.length ? 0 : sum / raw.length;
  }

  private void fill(double[] raw, double shift, double scale) {
    int at = 0;
    for (int unit = 0; unit < raw.length; unit++) {
      if (raw[unit] != shift) {
        double value = (raw[unit] - shift) / scale;
        units[at] = unit;
        values[at++] = value;
        total += value;
        totalSquares += value * value;
      }
    }
  }

  /** Sums values and their squares over the chosen units, for each split of a block. */
  void addUp(Splits splits, int block, double[] sums, double[] squares) {
    for (int i = 0; i < units.length; i++) {
      double value = values[i];
      double square = value * value;
      for (long in = splits.members(block, units[i]); in != 0; in &= in - 1) {
        int split = Long.numberOfTrailingZeros(in);
        sums[split] += value;
        squares[split] += square;
      }
    }
  }

  /** Welch's t, squared, of one split; infinite where means differ and neither side varies. */
  double squaredT(Splits splits, int block, int split, double sum, double squares) {
    double otherSum = total - sum;
    double mean = sum * perChosen;
    double otherMean = otherSum * perOther;
    double difference = mean - otherMean;
    if (Math.abs(difference) <= rounding) {
      return 0;
    }
    double in = squares - sum * mean;
    if (in < inexact && squares > 0) {
      in = exactSquares(splits, block, split, 1, chosen);
    }
    double out = totalSquares - squares - otherSum * otherMean;
    if (out < inexact) {
      out = exactSquares(splits, block, split, 0, others);
    }
    return difference * difference / (in * perChosenPair + out * perOtherPair);
  }

  /**
   * Sum of squared distances from the mean of one side, in two passes over its units that are not
   * zero: of rare words it is one side or the other that has none of them in very many splits.
   */
  private double exactSquares(Splits splits, int block, int split, long side, int size) {
    double[] found = new double[Math.min(size, units.length)];
    int count = 0;
    for (int i = 0; i < units.length; i++) {
      if ((splits.members(block, units[i]) >>> split & 1) == side) {
        found[count++] = values[i];
      }
    }
    boolean constant = isConstant(found, count, count < size ? 0 : found[0]);
    return constant ? 0 : squares(found, count, size);
  }

  /** Whether so many values lie around one spot. */
  private boolean isConstant(double[] side, int count, double spot) {
    double low = spot;
    double high = spot;
    for (int i = 0; i < count; i++) {
      low = Math.min(low, side[i]);
      high = Math.max(high, side[i]);
    }
    return high - low <= rounding;
  }

  /** Values beyond {@code count} are zero. */
  private static double squares(double[] side, int count, int size) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += side[i];
    }
    double mean = sum / size;
    double squares = (size - count) * mean * mean;
    for (int i = 0; i < count; i++) {
      squares += (side[i] - mean) * (side[i] - mean);
    }
    return squares;
  }
}
