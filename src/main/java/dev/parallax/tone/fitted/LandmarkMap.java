package dev.parallax.tone.fitted;

/**
 * How like a vector is to each of some landmarks, by the Gaussian kernel exp(-γ ‖x-c‖²). A
 * regression over these stands for the regression over the kernel with all sentences (C. K. I.
 * Williams and M. Seeger, "Using the Nyström Method to Speed Up Kernel Machines", NIPS 2000).
 * Immutable and thread-safe.
 *
 * @param landmarks one after the other
 * @param dimension numbers of each
 * @param gamma the kernel's inverse squared width
 */
@SuppressWarnings("ArrayRecordComponent") // Used, never compared.
public record LandmarkMap(float[] landmarks, int dimension, double gamma) {

  /**
   * @throws IllegalArgumentException if the landmarks are not of that dimension
   */
  public LandmarkMap {
    if (dimension <= 0 || landmarks.length % dimension != 0) {
      throw new IllegalArgumentException(
          "%d numbers are no landmarks of %d each".formatted(landmarks.length, dimension));
    }
  }

  /** Numbers that come out: one a landmark. */
  public int size() {
    return landmarks.length / dimension;
  }

  /**
   * The likenesses, each in (0, 1]. The exponential is the strict one: alike on every processor.
   */
  public double[] apply(double[] x) {
    double[] likenesses = new double[size()];
    for (int landmark = 0; landmark < likenesses.length; landmark++) {
      likenesses[landmark] = StrictMath.exp(-gamma * squaredDistance(x, landmark * dimension));
    }
    return likenesses;
  }

  private double squaredDistance(double[] x, int offset) {
    double sum = 0;
    for (int i = 0; i < dimension; i++) {
      double difference = x[i] - landmarks[offset + i];
      sum += difference * difference;
    }
    return sum;
  }

  /** The likenesses of the landmarks to each other, one row each. */
  public double[][] amongThemselves() {
    double[][] rows = new double[size()][];
    for (int landmark = 0; landmark < rows.length; landmark++) {
      double[] x = new double[dimension];
      for (int i = 0; i < dimension; i++) {
        x[i] = landmarks[landmark * dimension + i];
      }
      rows[landmark] = apply(x);
    }
    return rows;
  }
}
