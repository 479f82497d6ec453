package dev.parallax.frame.score;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;

/**
 * A linear head: tells how much a sentence speaks for a frame, in deviations of sentences of
 * speeches from their mean.
 *
 * @param weights one a number of a point
 * @param intercept added to their products
 */
@SuppressWarnings("ArrayRecordComponent") // Read where it is applied, never compared.
public record FrameHead(
    @JsonFormat(shape = JsonFormat.Shape.BINARY) float[] weights, double intercept)
    implements Serializable {

  private static final double DECIMALS = 1e4;

  /** The score of a point, to four decimals. */
  public double score(double[] point) {
    double sum = intercept;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * point[i];
    }
    // Adding 0 turns -0 into 0, which tables would tell apart.
    return Math.rint(sum * DECIMALS) / DECIMALS + 0.0;
  }
}
