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

  /** Units of the first cohort. */
  int[] a() {
    return a.clone();
  }

  /** Units of the second cohort. */
  int[] b() {
    return b.clone();
  }
}
