package dev.parallax.compare.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTestTest {

  /**
   * Expected figures are those of scipy 1.17.1's permutation_test over all splits, with the size of
   * Welch's t as the statistic.
   */
  @Test
  void agreesWithScipy() {
    assertThat(p(4, .12, .08, .15, .11, .21, .18, .26, .14)).isCloseTo(.05714285714, close());
    assertThat(p(5, 3.1, 2.9, 4.0, 3.3, 2.7, 3.0, 3.9, 4.4, 5.1)).isCloseTo(.1031746031, close());
    assertThat(p(7, 0, 0, .01, 0, .02, 0, 0, .01, .03, 0, .02, .05, .01))
        .isCloseTo(.07925407925, close());
    assertThat(p(5, -.31, .04, .12, -.05, .2, .33, .1, .41, .28, -.02))
        .isCloseTo(.1031746031, close());
  }

  @Test
  void perfectlyPartedCohortsReachTheSmallestP() {
    assertThat(p(4, 1, 2, 3, 4, 11, 12, 13, 14)).isEqualTo(2 / 70.0);
    assertThat(p(4, 1, 2, 3, 4, 1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 4)).isEqualTo(2 / 70.0);
    assertThat(p(4, 0, 0, 0, 0, .1, .1, .1, .1)).isEqualTo(2 / 70.0);
    assertThat(p(5, 7, 7, 7, 7, 7, 6, 6, 6, 6)).isEqualTo(1 / 126.0);
  }

  @Test
  void equalValuesDifferInNoSplit() {
    assertThat(p(4, new double[8])).isEqualTo(1);
    assertThat(p(4, .1 + .2, .3, .3, .3, .3, .3, .3, .3)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void agreesWithBruteForce(int kind) {
    Random random = new Random(kind);
    for (int trial = 0; trial < 60; trial++) {
      int a = 2 + random.nextInt(5);
      int units = a + 2 + random.nextInt(5);
      double[] values = random.doubles(units).map(any -> value(random, kind)).toArray();
      boolean[] inA = shuffledLabels(random, units, a);
      assertThat(test(units, a).outcome(values, inA).p())
          .as(Arrays.toString(values) + Arrays.toString(inA))
          .isCloseTo(BruteForce.pValue(values, inA), close());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void noLabelsHaveASmallerPThanIsAttainable(int kind) {
    Random random = new Random(kind);
    for (int trial = 0; trial < 12; trial++) {
      int a = 2 + random.nextInt(3);
      int units = a + 2 + random.nextInt(3);
      double[] values = random.doubles(units).map(any -> value(random, kind)).toArray();
      PermutationTest.Outcome found =
          test(units, a).outcome(values, shuffledLabels(random, units, a));
      assertThat(found.attainable())
          .as(Arrays.toString(values) + a)
          .isCloseTo(BruteForce.attainable(values, a), close())
          .isLessThanOrEqualTo(found.p());
    }
  }

  @Test
  void aWordOfTwoDocumentsCannotBeToldFromChance() {
    double[] values = new double[40];
    values[3] = .01;
    values[30] = .02;
    boolean[] inA = new boolean[40];
    Arrays.fill(inA, 20, 40, true);
    PermutationTest test = new PermutationTest(Splits.of(20, 20, 9999, 7));
    // Both on one side: 2 * C(38, 18) / C(40, 20) = .487.
    assertThat(test.outcome(values, inA).attainable()).isBetween(.46, .51);
    values = IntStream.range(0, 40).mapToDouble(i -> i * i).toArray();
    assertThat(test.outcome(values, inA).attainable()).isLessThan(.001);
  }

  /**
   * Rates of rare words, of common ones, of all documents, scores on one narrow spot, large ones.
   */
  private static double value(Random random, int kind) {
    return switch (kind) {
      case 0 -> random.nextInt(4) == 0 ? random.nextInt(3) / 700.0 : 0;
      case 1 -> random.nextInt(3) / 4.0;
      case 2 -> random.nextDouble();
      case 3 -> 5 + random.nextGaussian() * 1e-7;
      default -> random.nextGaussian() * 1e100;
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8, 14})
  void theEarlyEndChangesNoDecision(int size) {
    Random random = new Random(size);
    PermutationTest test = test(2 * size, size);
    int positive = 0;
    for (int trial = 0; trial < 200; trial++) {
      double shift = trial % 2;
      boolean[] inA = shuffledLabels(random, 2 * size, size);
      double[] values = new double[2 * size];
      Arrays.setAll(values, unit -> random.nextGaussian() + (inA[unit] ? shift : 0));
      boolean atMost = test.isAtMost(.05, values, inA);
      assertThat(atMost).isEqualTo(test.outcome(values, inA).p() <= .05);
      positive += atMost ? 1 : 0;
    }
    assertThat(positive).isBetween(10, 150);
  }

  @Test
  void keepsItsLevelOnSkewedRates() {
    Random random = new Random(11);
    PermutationTest test = test(12, 6);
    int positive = 0;
    for (int trial = 0; trial < 2_000; trial++) {
      double[] values = random.doubles(12).map(u -> -Math.log(u)).toArray();
      positive += test.isAtMost(.05, values, labels(12, 6)) ? 1 : 0;
    }
    // Expected 100, standard deviation 9.7.
    assertThat(positive).isBetween(60, 140);
  }

  @Test
  void swappedCohortsHaveTheSameP() {
    Random random = new Random(3);
    for (int trial = 0; trial < 50; trial++) {
      double[] values = random.doubles(24).toArray();
      boolean[] inA = shuffledLabels(random, 24, 12);
      boolean[] inB = new boolean[24];
      for (int unit = 0; unit < 24; unit++) {
        inB[unit] = !inA[unit];
      }
      assertThat(test(24, 12).outcome(values, inA).p())
          .isEqualTo(test(24, 12).outcome(values, inB).p());
    }
  }

  @Test
  void splitsOfOtherSizesAreRefused() {
    assertThatThrownBy(() -> test(8, 4).outcome(new double[8], labels(8, 3)).p())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 of 8");
  }

  private static double p(int a, double... values) {
    return test(values.length, a).outcome(values, labels(values.length, a)).p();
  }

  private static PermutationTest test(int units, int a) {
    return new PermutationTest(Splits.of(a, units - a, 999, 20161108));
  }

  private static boolean[] labels(int units, int a) {
    boolean[] inA = new boolean[units];
    Arrays.fill(inA, 0, a, true);
    return inA;
  }

  private static boolean[] shuffledLabels(Random random, int units, int a) {
    boolean[] inA = labels(units, a);
    for (int i = units - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      boolean label = inA[i];
      inA[i] = inA[other];
      inA[other] = label;
    }
    return inA;
  }

  private static Offset<Double> close() {
    return within(1e-9);
  }
}
