package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.tone.PieceVectors;
import dev.parallax.tone.targeted.PieceRange;
import dev.parallax.tone.targeted.RandomTone;
import dev.parallax.tone.targeted.Scaling;
import dev.parallax.tone.targeted.TargetNetwork;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Slopes are compared with how the loss moves when a parameter is moved by hand. */
class GradientTest {

  private static final int DIMENSION = 8;
  private static final float MOVE = 5e-3f;

  private final Random random = new Random(1);
  private final TargetNetwork network = RandomTone.of(DIMENSION, 2).networks().get(0);
  private final Example example = example();
  private final float[] kept = kept();

  @Test
  void slopesAreThoseOfTheLoss() {
    Gradient gradient = new Gradient(network);
    gradient.add(example, kept);

    check(network.keys(), gradient.keys);
    check(network.distances(), gradient.distances);
    check(network.weights(), gradient.weights);
    check(network.biases(), gradient.biases);
  }

  @Test
  void examplesAddUp() {
    Gradient once = new Gradient(network);
    Gradient twice = new Gradient(network);
    once.add(example, kept);
    twice.add(example, kept);
    twice.add(example, kept);

    assertThat(once.weights).isNotEqualTo(new float[once.weights.length]);
    for (int i = 0; i < once.keys.length; i++) {
      assertThat(twice.keys[i]).isCloseTo(2 * once.keys[i], within(1e-4f));
    }
    twice.clear();
    assertThat(twice.weights).containsOnly(0);
  }

  private void check(float[] parameters, float[] slopes) {
    for (int i = 0; i < parameters.length; i++) {
      float before = parameters[i];
      parameters[i] = before + MOVE;
      double above = new Gradient(network).add(example, kept);
      parameters[i] = before - MOVE;
      double below = new Gradient(network).add(example, kept);
      parameters[i] = before;
      assertThat((double) slopes[i]).isCloseTo((above - below) / (2 * MOVE), within(5e-3));
    }
  }

  private Example example() {
    float[] values = new float[DIMENSION * 12];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() / 2;
    }
    float[] ones = new float[DIMENSION];
    Arrays.fill(ones, 1);
    Scaling none = new Scaling(new float[DIMENSION], ones);
    return new Example(new PieceVectors(values, DIMENSION), new PieceRange(4, 5), none, 2);
  }

  private float[] kept() {
    float[] factors = new float[2 * DIMENSION];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = i % 3 == 0 ? 0 : 1.5f;
    }
    return factors;
  }
}
