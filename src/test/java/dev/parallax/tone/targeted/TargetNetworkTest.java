package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TargetNetworkTest {

  private static final int DIMENSION = 8;

  /** Two pieces: the mention, which is (1, 0 …), and its right neighbour, (0, 1, 0 …). */
  private static final TargetView VIEW =
      new TargetView(
          new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0}, new int[] {0, 1});

  @Test
  void withoutKeysAttentionIsByDistanceAlone() {
    TargetNetwork network = network(new float[DIMENSION], (float) Math.log(3));

    assertThat(network.attention(VIEW)).containsExactly(new float[] {.75f, .25f}, within(1e-6f));
  }

  @Test
  void aKeyAddsItsProductWithThePiece() {
    float[] keys = new float[DIMENSION];
    keys[1] = (float) (TargetNetwork.KEY_SCALE * Math.log(4));

    assertThat(network(keys, 0).attention(VIEW))
        .containsExactly(new float[] {.2f, .8f}, within(1e-6f));
  }

  @Test
  void classesAreReadOffTheWeightedMean() {
    TargetNetwork network = network(new float[DIMENSION], (float) Math.log(3));
    float[] means = network.means(VIEW, network.attention(VIEW));

    assertThat(means[0]).isCloseTo(.75f, within(1e-6f));
    assertThat(means[1]).isCloseTo(.25f, within(1e-6f));
    assertThat(means[2]).isZero();
    // Weights: negative 4 times the first number, positive 8 times the second; neutral has bias 1.
    assertThat(network.scores(means)).containsExactly(new float[] {3, 1, 2}, within(1e-6f));
    double sum = Math.exp(3) + Math.exp(1) + Math.exp(2);
    assertThat(network.probabilities(VIEW)[2])
        .isCloseTo((float) (Math.exp(2) / sum), within(1e-6f));
  }

  @Test
  void anyNumbersGiveSharesThatSumToOne() {
    Random random = new Random(5);
    for (int trial = 0; trial < 50; trial++) {
      float[] values = new float[DIMENSION * 30];
      float[] keys = new float[DIMENSION];
      fill(values, random);
      fill(keys, random);
      int[] bands = random.ints(30, 0, DistanceBand.COUNT).toArray();

      float[] probabilities = network(keys, 1).probabilities(new TargetView(values, bands));

      assertThat(probabilities[0] + probabilities[1] + probabilities[2])
          .isCloseTo(1, within(1e-5f));
    }
  }

  private static void fill(float[] values, Random random) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (100 * random.nextGaussian());
    }
  }

  private static TargetNetwork network(float[] keys, float preferenceOfTheMention) {
    float[] distances = new float[DistanceBand.COUNT];
    distances[0] = preferenceOfTheMention;
    float[] weights = new float[3 * DIMENSION];
    weights[0] = 4;
    weights[2 * DIMENSION + 1] = 8;
    return new TargetNetwork(1, DIMENSION, keys, distances, weights, new float[] {0, 1, 0});
  }
}
