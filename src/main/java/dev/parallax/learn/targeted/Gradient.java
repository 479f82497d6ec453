package dev.parallax.learn.targeted;

import dev.parallax.tone.targeted.DistanceBand;
import dev.parallax.tone.targeted.TargetNetwork;
import dev.parallax.tone.targeted.TargetView;
import dev.parallax.tone.targeted.Vectors;
import java.util.Arrays;

/** Slopes of the loss (cross-entropy) in all parameters of a network, summed over examples. */
final class Gradient {

  private final TargetNetwork network;
  final float[] keys;
  final float[] distances;
  final float[] weights;
  final float[] biases;

  Gradient(TargetNetwork network) {
    this.network = network;
    this.keys = new float[network.keys().length];
    this.distances = new float[network.distances().length];
    this.weights = new float[network.weights().length];
    this.biases = new float[network.biases().length];
  }

  void clear() {
    Arrays.fill(keys, 0);
    Arrays.fill(distances, 0);
    Arrays.fill(weights, 0);
    Arrays.fill(biases, 0);
  }

  /**
   * Adds an example.
   *
   * @param kept what each number of the means is multiplied by: 0 where it is dropped
   * @return its loss
   */
  double add(Example example, float[] kept) {
    TargetView view = example.view();
    float[] attention = network.attention(view);
    float[] means = network.means(view, attention);
    multiply(means, kept);
    float[] errors = network.scores(means);
    Vectors.softmax(errors, 0, errors.length);
    double loss = -StrictMath.log(Math.max(errors[example.label()], Float.MIN_NORMAL));
    errors[example.label()] -= 1;

    float[] slopes = new float[means.length];
    for (int c = 0; c < errors.length; c++) {
      biases[c] += errors[c];
      Vectors.add(errors[c], means, 0, weights, c * means.length, means.length);
      Vectors.add(errors[c], network.weights(), c * means.length, slopes, 0, means.length);
    }
    multiply(slopes, kept);
    for (int head = 0; head < network.heads(); head++) {
      addHead(head, view, attention, slopes);
    }
    return loss;
  }

  /** Through the weighted mean and the shares to what made them. */
  private void addHead(int head, TargetView view, float[] attention, float[] slopes) {
    int pieces = view.pieces();
    int dimension = network.dimension();
    float[] pulls = new float[pieces];
    float mean = 0;
    for (int piece = 0; piece < pieces; piece++) {
      pulls[piece] =
          Vectors.product(view.values(), piece * dimension, slopes, head * dimension, dimension);
      mean += attention[head * pieces + piece] * pulls[piece];
    }
    for (int piece = 0; piece < pieces; piece++) {
      float slope = attention[head * pieces + piece] * (pulls[piece] - mean);
      distances[head * DistanceBand.COUNT + view.bands()[piece]] += slope;
      Vectors.add(
          slope / TargetNetwork.KEY_SCALE,
          view.values(),
          piece * dimension,
          keys,
          head * dimension,
          dimension);
    }
  }

  private static void multiply(float[] values, float[] factors) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factors[i];
    }
  }
}
