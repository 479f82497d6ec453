package dev.parallax.compare.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.comparison.Interval;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComposedIntervalTest {

  @Test
  void withoutErrorOfTheInstrumentItIsThePlainOne() {
    Sample a = Sample.of(1, 2, 4, 8);
    Sample b = Sample.of(3, 5, 6);
    Welch welch = Welch.of(a, b);
    Interval interval = of(welch.difference(), a.squaredError() + b.squaredError(), welch, 0);
    Interval plain = Objects.requireNonNull(welch.interval());
    assertThat(interval.low()).isCloseTo(plain.low(), within(1e-12));
    assertThat(interval.high()).isCloseTo(plain.high(), within(1e-12));
  }

  @Test
  void variancesAddUp() {
    Interval interval = Objects.requireNonNull(ComposedInterval.of(10, 9, 1e9, 16, 1e9));
    assertThat(interval.high() - 10).isCloseTo(1.959964 * 5, within(1e-4));
    assertThat(10 - interval.low()).isCloseTo(1.959964 * 5, within(1e-4));
  }

  @Test
  void fewDrawsOfTheInstrumentCostDegreesOfFreedom() {
    Interval interval = Objects.requireNonNull(ComposedInterval.of(0, 1, 9, 1, 9));
    assertThat(interval.high()).isCloseTo(StudentT.critical(18) * Math.sqrt(2), within(1e-9));
  }

  @Test
  void whereDocumentsDoNotVaryThereIsNone() {
    assertThat(ComposedInterval.of(1, 0, Double.NaN, 3, 9)).isNull();
  }

  private static Interval of(double difference, double squared, Welch welch, double instrument) {
    return Objects.requireNonNull(
        ComposedInterval.of(difference, squared, welch.degreesOfFreedom(), instrument, 9));
  }
}
