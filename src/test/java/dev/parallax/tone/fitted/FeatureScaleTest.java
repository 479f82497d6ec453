package dev.parallax.tone.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureScaleTest {

  /** A vector of two numbers and three features: one varies, one does not, one is not known. */
  private static final List<double[]> ROWS =
      List.of(
          new double[] {1, 0, 10, 3, Double.NaN},
          new double[] {3, 0, 30, 3, 1},
          new double[] {2, 6, 20, 3, 2});

  private static final FeatureScale SCALE = FeatureScale.fit(ROWS, 2, 0.1);

  @Test
  void vectorsGetAMeanSquareLengthOfOne() {
    double squares = 0;
    for (double[] row : ROWS) {
      double[] scaled = SCALE.apply(row);
      squares += scaled[0] * scaled[0] + scaled[1] * scaled[1];
    }

    assertThat(squares / ROWS.size()).isCloseTo(1, within(1e-6));
  }

  @Test
  void featuresGetTheWantedDeviation() {
    assertThat(SCALE.apply(ROWS.get(2))[2]).isCloseTo(0, within(1e-6));
    assertThat(SCALE.apply(ROWS.get(1))[2]).isCloseTo(0.1 * Math.sqrt(1.5), within(1e-6));
  }

  @Test
  void whatNeverVariesAndWhatIsUnknownSayNothing() {
    assertThat(SCALE.apply(new double[] {0, 0, 0, 99, Double.NaN})).endsWith(0, 0);
  }
}
