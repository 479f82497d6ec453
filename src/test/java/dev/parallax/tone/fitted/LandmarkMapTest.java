package dev.parallax.tone.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LandmarkMapTest {

  /** Landmarks (0, 0) and (3, 4), which lie 5 apart. */
  private static final LandmarkMap MAP = new LandmarkMap(new float[] {0, 0, 3, 4}, 2, 0.04);

  @Test
  void likenessIsTheGaussianKernelByHand() {
    assertThat(MAP.size()).isEqualTo(2);
    assertThat(MAP.apply(new double[] {3, 0}))
        .containsExactly(new double[] {Math.exp(-0.04 * 9), Math.exp(-0.04 * 16)}, within(1e-12));
  }

  @Test
  void aLandmarkIsLikeItselfAndAsLikeToAnotherAsThatIsToIt() {
    double[][] rows = MAP.amongThemselves();

    assertThat(rows[0][0]).isEqualTo(1);
    assertThat(rows[1][1]).isEqualTo(1);
    assertThat(rows[0][1]).isEqualTo(rows[1][0]).isCloseTo(Math.exp(-1), within(1e-12));
  }

  @Test
  void numbersThatAreNoLandmarksAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LandmarkMap(new float[5], 2, 1))
        .withMessageContaining("5 numbers are no landmarks of 2 each");
  }
}
