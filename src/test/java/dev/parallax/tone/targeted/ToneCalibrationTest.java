package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.tone.Polarity;
import org.junit.jupiter.api.Test;

class ToneCalibrationTest {

  @Test
  void aPowerBelowOneMovesProbabilitiesTowardEachOther() {
    Polarity polarity = new ToneCalibration(.5).apply(new double[] {.64, .32, .04});

    // Roots .8, .565685, .2; sum 1.565685.
    assertThat(polarity.negative()).isCloseTo(.510958, within(1e-6));
    assertThat(polarity.positive()).isCloseTo(.127739, within(1e-6));
    assertThat(polarity.negative() + polarity.neutral() + polarity.positive())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void noneChangesNothing() {
    assertThat(ToneCalibration.NONE.apply(new double[] {.5, .25, .25}))
        .isEqualTo(new Polarity(.5, .25, .25));
  }

  @Test
  void toneIsTheExpectedValueAndItsVarianceFollows() {
    Polarity polarity = new Polarity(.5, .25, .25);

    assertThat(polarity.tone()).isEqualTo(-.25);
    // E x² = .75, less the square of the mean.
    assertThat(polarity.variance()).isEqualTo(.6875);
    assertThat(new Polarity(0, 0, 1).variance()).isZero();
  }
}
