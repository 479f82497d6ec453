package dev.parallax.compare.calibrate;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.Welch;
import dev.parallax.compare.permutation.PermutationTest;
import dev.parallax.compare.permutation.Splits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares two fake cohorts just as two real ones are compared: with the same test, interval and
 * floor. For one thread.
 */
final class FakeComparison {

  private static final double LEVEL = 0.05;

  private final int draws;
  private final long seed;
  private final Map<Sides, PermutationTest> tests = new HashMap<>();

  /**
   * @param draws random splits for one p, where not all are tried
   * @param seed of these
   */
  FakeComparison(int draws, long seed) {
    this.draws = draws;
    this.seed = seed;
  }

  /** Compares the rates of one measure, and once more with those of {@code a} doubled. */
  void compare(PooledMeasure measure, double[] a, double[] b, Tally tally) {
    if (Math.min(a.length, b.length) < CalibrationSettings.MIN_SIZE) {
      tally.addUntested();
      return;
    }
    Welch welch = Welch.of(Sample.of(a), Sample.of(b));
    if (!welch.varies() && welch.difference() == 0) {
      tally.addUntested();
      return;
    }
    tally.addTest(isPositive(a, b));
    if (welch.varies()) {
      tally.addInterval(!welch.excludesZero());
    }
    if (measure.canDouble()) {
      tally.addDoubled(isPositive(measure.doubled(a), b));
    }
  }

  private boolean isPositive(double[] a, double[] b) {
    double[] values = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, values, a.length, b.length);
    boolean[] inA = new boolean[values.length];
    Arrays.fill(inA, 0, a.length, true);
    return test(a.length, b.length).isAtMost(LEVEL, values, inA);
  }

  private PermutationTest test(int a, int b) {
    return tests.computeIfAbsent(
        new Sides(a, b), sides -> new PermutationTest(Splits.of(a, b, draws, seed)));
  }

  private record Sides(int a, int b) {}
}
