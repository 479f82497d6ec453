package dev.parallax.tone.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LandmarkMapTest {

  /** Landmarks (0, 0) and (3, 4), which lie 5 apart. */
  private static final LandmarkMap MAP = new LandmarkMap(new float[] {0, 0, 3, 4}, 2, 0.04);

  @Test
  void likenessIsTheGaussianKernelByHand() {
    assertThat(MAP.apply(List.of(new double[] {3, 0}))[0])
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
  void bitsAreThoseOfOneSumAfterTheOther() {
    Random random = new Random(5);
    float[] landmarks = new float[7 * 23];
    for (int i = 0; i < landmarks.length; i++) {
      landmarks[i] = random.nextFloat();
    }
    List<double[]> vectors = Stream.generate(() -> random.doubles(23).toArray()).limit(9).toList();
    LandmarkMap map = new LandmarkMap(landmarks, 23, 0.3);

    double[][] together = map.apply(vectors);

    for (int v = 0; v < vectors.size(); v++) {
      assertThat(together[v]).isEqualTo(map.apply(vectors.subList(v, v + 1))[0]);
      for (int landmark = 0; landmark < 7; landmark++) {
        double sum = 0;
        for (int i = 0; i < 23; i++) {
          double difference = vectors.get(v)[i] - landmarks[landmark * 23 + i];
          sum += difference * difference;
        }
        assertThat(together[v][landmark]).isEqualTo(StrictMath.exp(-0.3 * sum));
      }
    }
  }

  @Test
  void numbersThatAreNoLandmarksAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LandmarkMap(new float[5], 2, 1))
        .withMessageContaining("5 numbers are no landmarks of 2 each");
  }
}
