package dev.parallax.compare.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.comparison.Interval;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected figures are those of scipy 1.17.1: ttest_ind(equal_var=False), t.interval, t.ppf. */
class WelchTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void agreesWithScipy() {
    Welch welch = Welch.of(Sample.of(.12, .08, .15, .11), Sample.of(.21, .18, .26, .14));
    assertThat(welch.t()).isCloseTo(2.833200844809106, CLOSE);
    assertThat(welch.degreesOfFreedom()).isCloseTo(4.766923423725887, CLOSE);
    assertThat(welch.interval().low()).isCloseTo(0.0065328818717025755, CLOSE);
    assertThat(welch.interval().high()).isCloseTo(0.15846711812829745, CLOSE);
    assertThat(welch.excludesZero()).isTrue();
  }

  @Test
  void agreesWithScipyForUnequalSizes() {
    Welch welch = Welch.of(Sample.of(3.1, 2.9, 4.0, 3.3, 2.7), Sample.of(3.0, 3.9, 4.4, 5.1));
    assertThat(welch.degreesOfFreedom()).isCloseTo(4.5131578947368425, CLOSE);
    assertThat(welch.interval().low()).isCloseTo(-0.4147852048699179, CLOSE);
    assertThat(welch.interval().high()).isCloseTo(2.2147852048699166, CLOSE);
    assertThat(welch.excludesZero()).isFalse();
  }

  @Test
  void aCohortHasItsOwnInterval() {
    Interval interval = Sample.of(.12, .08, .15, .11).interval();
    assertThat(interval.low()).isCloseTo(0.06906534422407304, CLOSE);
    assertThat(interval.high()).isCloseTo(0.16093465577592694, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 12.706204736174694",
    "2, 4.302652729749462",
    "7.5, 2.333039626864974",
    "63.25, 1.998185975294124",
    "300, 1.9679030112610865"
  })
  void criticalValuesAgreeWithScipy(double degreesOfFreedom, double expected) {
    assertThat(StudentT.critical(degreesOfFreedom)).isCloseTo(expected, CLOSE);
  }

  @Test
  void theQuickDecisionIsTheOneOfTheInterval() {
    Random random = new Random(5);
    for (int trial = 0; trial < 2_000; trial++) {
      Sample a = normal(random, 2 + random.nextInt(6), 0);
      Sample b = normal(random, 2 + random.nextInt(6), random.nextInt(3));
      Welch welch = Welch.of(a, b);
      assertThat(welch.excludesZero()).isEqualTo(!welch.interval().coversZero());
    }
  }

  private static Sample normal(Random random, int size, double mean) {
    return Sample.of(random.doubles(size).map(any -> mean + random.nextGaussian()).toArray());
  }

  @Test
  void whereNothingVariesThereIsNoInterval() {
    Welch equal = Welch.of(Sample.of(.1, .1), Sample.of(.1, .1, .1));
    Welch apart = Welch.of(Sample.of(.3, .3), Sample.of(.1, .1, .1));
    assertThat(equal.interval()).isNull();
    assertThat(apart.interval()).isNull();
    assertThat(equal.t()).isZero();
    assertThat(apart.t()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Sample.of(0, 0, 0).interval()).isNull();
  }

  @Test
  void roundingIsNoVariance() {
    assertThat(Sample.of(.1 + .2, .3, .3).variance()).isZero();
    assertThat(Welch.of(Sample.of(.1 + .2, .3), Sample.of(.3, .3)).t()).isZero();
  }

  @Test
  void swappedCohortsTurnTheSign() {
    Sample a = Sample.of(.12, .08, .15);
    Sample b = Sample.of(.21, .18, .26, .14);
    assertThat(Welch.of(b, a).t()).isEqualTo(-Welch.of(a, b).t());
    assertThat(Welch.of(b, a).interval().low()).isEqualTo(-Welch.of(a, b).interval().high());
  }
}
