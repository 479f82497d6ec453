package dev.parallax.learn.fit;

/**
 * A fitted regression.
 *
 * @param intercept added to all
 * @param weights of the likenesses to landmarks
 */
@SuppressWarnings("ArrayRecordComponent") // Used where it is made, never compared.
public record Ridge(double intercept, double[] weights) {

  double predict(double[] mapped) {
    double sum = intercept;
    for (int i = 0; i < mapped.length; i++) {
      sum += mapped[i] * weights[i];
    }
    return sum;
  }
}
