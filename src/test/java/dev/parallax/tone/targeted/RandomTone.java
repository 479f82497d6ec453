package dev.parallax.tone.targeted;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** An instrument of random numbers for tests. */
public final class RandomTone {

  private RandomTone() {}

  /** Two networks of two heads over vectors of that dimension. */
  public static TargetedTone of(int dimension, long seed) {
    Random random = new Random(seed);
    return new TargetedTone(
        "random",
        new Scaling(floats(dimension, random), ones(dimension)),
        List.of(network(dimension, random), network(dimension, random)),
        new ToneCalibration(.9),
        new ToneError(1.25, .01));
  }

  private static TargetNetwork network(int dimension, Random random) {
    return new TargetNetwork(
        2,
        dimension,
        floats(2 * dimension, random),
        floats(2 * DistanceBand.COUNT, random),
        floats(6 * dimension, random),
        floats(3, random));
  }

  private static float[] ones(int count) {
    float[] ones = new float[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static float[] floats(int count, Random random) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }
}
