package dev.parallax.frame.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

  /** The bounds are where the score test's statistic is just z: solved here for 1 of 10 by hand. */
  @Test
  void boundsAreThoseOfTheScoreTest() {
    Proportion tenth = new Proportion(1, 10);
    for (double bound : new double[] {tenth.low(), tenth.high()}) {
      double z = Math.abs(0.1 - bound) / Math.sqrt(bound * (1 - bound) / 10);
      assertThat(z).isCloseTo(1.959964, within(1e-6));
    }
    assertThat(tenth.low()).isCloseTo(0.0179, within(5e-5));
    assertThat(tenth.high()).isCloseTo(0.4042, within(5e-5));
  }

  @Test
  void theEnds() {
    assertThat(new Proportion(0, 5).low()).isCloseTo(0, within(1e-12));
    assertThat(new Proportion(5, 5).high()).isCloseTo(1, within(1e-12));
    assertThat(new Proportion(0, 0).toString()).isEqualTo("   - [0.00, 1.00]");
  }
}
