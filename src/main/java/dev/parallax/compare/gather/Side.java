package dev.parallax.compare.gather;

import java.util.Arrays;

/**
 * The documents of one cohort that have a denominator.
 *
 * @param units of inference they make
 * @param documents how many they are
 * @param denominator their sum
 * @param smallest the smallest of them; infinite where there is none
 */
public record Side(int units, int documents, double denominator, double smallest) {

  static Side of(int units, double[] denominators) {
    double sum = 0;
    for (double denominator : denominators) {
      sum += denominator;
    }
    double smallest = Arrays.stream(denominators).min().orElse(Double.POSITIVE_INFINITY);
    return new Side(units, denominators.length, sum, smallest);
  }

  /** This cohort and the other as one. */
  public Side join(Side other) {
    return new Side(
        units + other.units,
        documents + other.documents,
        denominator + other.denominator,
        Math.min(smallest, other.smallest));
  }
}
