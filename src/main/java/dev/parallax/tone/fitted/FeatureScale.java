package dev.parallax.tone.fitted;

import java.util.Arrays;
import java.util.List;

/**
 * Brings features to a common scale.
 *
 * @param centre what is taken from each feature: its mean over the sentences fitted on
 * @param factor what it is then multiplied with
 */
@SuppressWarnings("ArrayRecordComponent") // Read by one class, never compared.
public record FeatureScale(float[] centre, float[] factor) {

  /**
   * Fits the scale: the vector as a whole gets a mean square length of 1, so that the kernel's
   * width means the same for any encoder; each further feature gets the deviation {@code weight}.
   *
   * @param rows features of the sentences, each of the same length
   * @param dimension of the vector that each row begins with
   */
  public static FeatureScale fit(List<double[]> rows, int dimension, double weight) {
    int length = rows.get(0).length;
    double[] centre = new double[length];
    double[] variance = new double[length];
    for (int i = 0; i < length; i++) {
      int feature = i;
      double[] known =
          rows.stream().mapToDouble(row -> row[feature]).filter(Double::isFinite).toArray();
      double mean = Arrays.stream(known).average().orElse(0);
      centre[i] = mean;
      variance[i] = Arrays.stream(known).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    }
    double ofVector = Arrays.stream(variance, 0, dimension).sum();
    double[] factor = new double[length];
    Arrays.setAll(
        factor, i -> i < dimension ? inverseRoot(ofVector) : weight * inverseRoot(variance[i]));
    return new FeatureScale(rounded(centre), rounded(factor));
  }

  /** A feature that never varies says nothing. */
  private static double inverseRoot(double variance) {
    return variance == 0 ? 0 : 1 / Math.sqrt(variance);
  }

  /** Single precision is what the parameters are kept in. */
  private static float[] rounded(double[] values) {
    float[] rounded = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = (float) values[i];
    }
    return rounded;
  }

  /** The scaled features; what is unknown counts as average. */
  public double[] apply(double[] features) {
    double[] scaled = new double[features.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Double.isFinite(features[i]) ? (features[i] - centre[i]) * factor[i] : 0;
    }
    return scaled;
  }
}
