package dev.parallax.learn.fit;

/**
 * A fitted regression.
 *
 * @param intercept added to all
 * @param weights of the mapped features
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

  /** In the precision in which parameters are kept. */
  public float[] singlePrecision() {
    float[] values = new float[weights.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) weights[i];
    }
    return values;
  }
}
