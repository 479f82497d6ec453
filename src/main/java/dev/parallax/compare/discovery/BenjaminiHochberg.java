package dev.parallax.compare.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adjusts p-values for the false discovery rate (Y. Benjamini and Y. Hochberg, "Controlling the
 * false discovery rate", Journal of the Royal Statistical Society B 57, 1995).
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-values, in the order of the p-values: the least of p m / rank over ranks from its own.
   */
  public static double[] adjust(double[] pValues) {
    int size = pValues.length;
    double[] adjusted = new double[size];
    double least = 1;
    List<Integer> descending =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer test) -> pValues[test]).reversed())
            .toList();
    for (int i = 0; i < size; i++) {
      int test = descending.get(i);
      least = Math.min(least, pValues[test] * size / (size - i));
      // Multiplied and divided by the same number, the largest may come out a hair too small.
      adjusted[test] = Math.max(least, pValues[test]);
    }
    return adjusted;
  }
}
