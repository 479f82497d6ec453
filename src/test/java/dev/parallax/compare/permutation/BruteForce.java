package dev.parallax.compare.permutation;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.Welch;
import java.util.Arrays;

/** The exact permutation test as the books have it: every split, each with its own two samples. */
final class BruteForce {

  private final double[] values;
  private final double observed;
  private int splits;
  private int extreme;

  /** The smallest p that any labels of the same sizes could have: of the most extreme split. */
  static double attainable(double[] values, int a) {
    double least = 1;
    int units = values.length;
    for (int set = 0; set < 1 << units; set++) {
      if (Integer.bitCount(set) == a) {
        boolean[] inA = new boolean[units];
        for (int unit = 0; unit < units; unit++) {
          inA[unit] = (set >> unit & 1) == 1;
        }
        least = Math.min(least, pValue(values, inA));
      }
    }
    return least;
  }

  private BruteForce(double[] values, boolean[] inA) {
    this.values = values;
    this.observed = t(inA);
  }

  static double pValue(double[] values, boolean[] inA) {
    int a = 0;
    for (boolean in : inA) {
      a += in ? 1 : 0;
    }
    BruteForce test = new BruteForce(values, inA);
    test.visit(new boolean[values.length], 0, a);
    return test.extreme / (double) test.splits;
  }

  private void visit(boolean[] inA, int unit, int missing) {
    if (unit == values.length) {
      if (missing == 0) {
        splits++;
        extreme += t(inA) >= observed * (1 - 1e-9) ? 1 : 0;
      }
      return;
    }
    visit(inA, unit + 1, missing);
    inA[unit] = true;
    visit(inA, unit + 1, missing - 1);
    inA[unit] = false;
  }

  private double t(boolean[] inA) {
    return Math.abs(Welch.of(side(inA, true), side(inA, false)).t());
  }

  private Sample side(boolean[] inA, boolean side) {
    double[] chosen = new double[values.length];
    int size = 0;
    for (int unit = 0; unit < values.length; unit++) {
      if (inA[unit] == side) {
        chosen[size++] = values[unit];
      }
    }
    return Sample.of(Arrays.copyOf(chosen, size));
  }
}
