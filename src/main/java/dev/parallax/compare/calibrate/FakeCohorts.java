package dev.parallax.compare.calibrate;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Two disjoint sets of units, equally large, drawn at random. */
final class FakeCohorts {

  private final int[] a;
  private final int[] b;

  private FakeCohorts(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /** Draws so many units a side, by the first steps of Fisher and Yates' shuffle. */
  static FakeCohorts draw(int units, int size, SplittableRandom random) {
    int[] order = IntStream.range(0, units).toArray();
    for (int i = 0; i < 2 * size; i++) {
      int other = random.nextInt(i, units);
      int unit = order[other];
      order[other] = order[i];
      order[i] = unit;
    }
    return new FakeCohorts(Arrays.copyOf(order, size), Arrays.copyOfRange(order, size, 2 * size));
  }

  /** The rates of the first cohort's units, so far as they were measured. */
  double[] ratesA(double[] rates) {
    return measured(a, rates);
  }

  /** The rates of the second cohort's units, so far as they were measured. */
  double[] ratesB(double[] rates) {
    return measured(b, rates);
  }

  private static double[] measured(int[] units, double[] rates) {
    return Arrays.stream(units)
        .mapToDouble(unit -> rates[unit])
        .filter(rate -> !Double.isNaN(rate))
        .toArray();
  }
}
