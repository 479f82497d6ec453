package dev.parallax.frame.score;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;

/**
 * Where heads are fitted: the directions in which sentences of speeches differ most, those in which
 * they differ much drawn in. In such a space a few examples are enough, since what sentences differ
 * in anyway counts for less, and what hardly any differ in is left out.
 *
 * @param layers of the encoder that make a vector
 * @param centre the mean point of the sentences of speeches
 * @param basis one direction after the other, each as long as the centre
 * @param spread variance of the sentences of speeches in each direction; between directions they do
 *     not vary together
 */
@SuppressWarnings("ArrayRecordComponent") // Read where it is applied, never compared.
public record FrameSpace(
    int layers,
    @JsonFormat(shape = JsonFormat.Shape.BINARY) float[] centre,
    @JsonFormat(shape = JsonFormat.Shape.BINARY) float[] basis,
    @JsonFormat(shape = JsonFormat.Shape.BINARY) float[] spread)
    implements Serializable {

  /** How many directions there are. */
  public int dimensions() {
    return spread.length;
  }

  /** A vector of the encoder in this space. */
  public double[] place(float[] vector) {
    double[] point = Points.of(vector, layers);
    for (int i = 0; i < point.length; i++) {
      point[i] -= centre[i];
    }
    double[] placed = new double[dimensions()];
    for (int direction = 0; direction < placed.length; direction++) {
      double sum = 0;
      int from = direction * centre.length;
      for (int i = 0; i < point.length; i++) {
        sum += basis[from + i] * point[i];
      }
      placed[direction] = sum;
    }
    return placed;
  }

  /**
   * The head that scores points along a direction of this space, so that the scores of sentences of
   * speeches have the mean 0 and the deviation 1.
   *
   * @param direction of any length but 0; its length does not count
   */
  public FrameHead along(double[] direction) {
    double deviation = deviation(direction);
    double[] weights = new double[centre.length];
    for (int d = 0; d < direction.length; d++) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += direction[d] / deviation * basis[d * weights.length + i];
      }
    }
    float[] kept = new float[weights.length];
    double intercept = 0;
    for (int i = 0; i < kept.length; i++) {
      kept[i] = (float) weights[i];
      intercept -= (double) kept[i] * centre[i];
    }
    return new FrameHead(kept, intercept);
  }

  /**
   * The direction of this space along which a head scores that {@link #along} has made: directions
   * of the space stand at right angles to each other, but are not of length 1.
   */
  public double[] direction(FrameHead head) {
    double[] direction = new double[dimensions()];
    for (int d = 0; d < direction.length; d++) {
      int from = d * centre.length;
      double squares = 0;
      for (int i = 0; i < centre.length; i++) {
        direction[d] += basis[from + i] * head.weights()[i];
        squares += basis[from + i] * basis[from + i];
      }
      direction[d] = squares == 0 ? 0 : direction[d] / squares;
    }
    return direction;
  }

  /** Deviation of sentences of speeches along a direction that is not scaled. */
  public double deviation(double[] direction) {
    double variance = 0;
    for (int d = 0; d < direction.length; d++) {
      variance += direction[d] * direction[d] * spread[d];
    }
    return Math.sqrt(variance);
  }
}
