package dev.parallax.compare.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.Welch;
import dev.parallax.model.comparison.Interval;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectSizesTest {

  @Test
  void hedgesGIsWorkedByHand() {
    // Means 2 and 5, variances 1 and 1 over 2 + 2 degrees of freedom: d = 3, J = 1 - 3/15.
    assertThat(EffectSizes.hedgesG(3, Sample.of(1, 2, 3), Sample.of(4, 5, 6)))
        .isCloseTo(3 * .8, within(1e-12));
  }

  @Test
  void hedgesGNeedsASpread() {
    assertThat(EffectSizes.hedgesG(1, Sample.of(1), Sample.of(2))).isNull();
    assertThat(EffectSizes.hedgesG(1, Sample.of(1, 1), Sample.of(2, 2))).isNull();
    assertThat(EffectSizes.hedgesG(1, Sample.of(1), Sample.of(1, 2, 3))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({".1, .2, 1", ".2, .1, -1", ".3, .3, 0", "0, .1,", ".1, 0,", "0, 0,"})
  void log2RatioOfRates(double a, double b, Double expected) {
    if (expected == null) {
      assertThat(EffectSizes.log2Ratio(a, b)).isNull();
    } else {
      assertThat(EffectSizes.log2Ratio(a, b)).isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void valuesThatDifferInTheLastBitAreEqual() {
    double[] a = {.3, .3, .7};
    double[] b = {.1 + .2, .1 + .2, .7 + 1e-16};
    assertThat(CliffsDelta.of(a, b)).isZero();
    assertThat(Welch.difference(Sample.of(a), Sample.of(b))).isZero();
    assertThat(CliffsDelta.of(new double[] {-.3}, new double[] {-.1 - .2})).isZero();
  }

  @Test
  void strengthIsTheDifferenceInDeviationsOverAllSplits() {
    // Of 1, 2, 3, 6 two are drawn: the six differences of means are -3, -2, -1, 1, 2 and 3.
    double deviation = Math.sqrt((9 + 4 + 1) * 2 / 6.0);
    assertThat(Strength.ofUnits(3, new double[] {1, 2}, new double[] {3, 6}))
        .isCloseTo(3 / deviation, within(1e-12));
    assertThat(Strength.ofUnits(0, new double[] {1, 1}, new double[] {1, 1})).isZero();
    // Twice as often among 100 each, 10 and 20; 200 pseudo-occurrences, 30 of them of this word.
    double z = (Math.log(50 / 250.0) - Math.log(40 / 260.0)) / Math.sqrt(1 / 50.0 + 1 / 40.0);
    assertThat(Strength.ofCount(-2, new Strength.Rate(.2, 100), new Strength.Rate(.1, 100)))
        .isCloseTo(-Math.sqrt(2 * z), within(1e-12));
    assertThat(Strength.within(-2, new Interval(-3, -1))).isCloseTo(-3.92, within(1e-12));
    assertThat(Strength.within(2, null)).isNull();
    assertThat(Strength.within(2, new Interval(2, 2))).isNull();
  }

  @Test
  void cliffsDeltaAgreesWithAllPairs() {
    Random random = new Random(2);
    for (int trial = 0; trial < 300; trial++) {
      double[] a = random.doubles(1 + random.nextInt(9)).map(u -> (int) (u * 6)).toArray();
      double[] b = random.doubles(1 + random.nextInt(9)).map(u -> (int) (u * 8)).toArray();
      assertThat(CliffsDelta.of(a, b)).isCloseTo(naiveDelta(a, b), within(1e-12));
      assertThat(CliffsDelta.of(b, a)).isEqualTo(-CliffsDelta.of(a, b));
    }
  }

  private static double naiveDelta(double[] a, double[] b) {
    double sum = 0;
    for (double x : a) {
      for (double y : b) {
        sum += Math.signum(y - x);
      }
    }
    return sum / (a.length * b.length);
  }

  @Test
  void fragileIsWhatOneUnitMakes() {
    double[] even = {1, 1, 1, 1};
    assertThat(fragile(even, new double[] {1, 1, 1, 9})).isTrue();
    assertThat(fragile(even, new double[] {3, 3, 3, 3})).isFalse();
    // Without the 5 the difference falls from 2 to 1: just half is left.
    assertThat(fragile(even, new double[] {2, 2, 3, 5})).isFalse();
    assertThat(fragile(even, new double[] {2, 2, 2, 6})).isTrue();
    assertThat(fragile(new double[] {0, 0, 0, 8}, new double[] {1, 1, 1, 1})).isTrue();
    assertThat(fragile(even, new double[] {5})).isNull();
    assertThat(fragile(even, even)).isFalse();
  }

  @Test
  void fragileAgreesWithLeavingOutEachUnit() {
    Random random = new Random(4);
    int fragile = 0;
    for (int trial = 0; trial < 500; trial++) {
      double[] a = random.doubles(2 + random.nextInt(5)).toArray();
      double[] b = random.doubles(2 + random.nextInt(5)).map(u -> u + .4).toArray();
      assertThat(fragile(a, b)).isEqualTo(naiveFragile(a, b));
      fragile += fragile(a, b) ? 1 : 0;
    }
    assertThat(fragile).isBetween(50, 450);
  }

  private static boolean naiveFragile(double[] a, double[] b) {
    double all = difference(a, b);
    boolean fragile = false;
    for (int i = 0; i < a.length; i++) {
      fragile |= difference(without(a, i), b) / all <= .5;
    }
    for (int i = 0; i < b.length; i++) {
      fragile |= difference(a, without(b, i)) / all <= .5;
    }
    return fragile;
  }

  private static double[] without(double[] values, int left) {
    double[] rest = new double[values.length - 1];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = values[i < left ? i : i + 1];
    }
    return rest;
  }

  private static Boolean fragile(double[] a, double[] b) {
    return LeaveOneOut.isFragile(difference(a, b), a, b);
  }

  private static double difference(double[] a, double[] b) {
    return Welch.difference(Sample.of(a), Sample.of(b));
  }
}
