package dev.parallax.tone.targeted;

/**
 * Brings each number of a vector to mean 0 and deviation 1 over the training sentences' pieces.
 *
 * @param mean of each number
 * @param deviation of each, positive
 */
@SuppressWarnings("ArrayRecordComponent") // Parameters, never compared.
public record Scaling(float[] mean, float[] deviation) {

  /** Numbers in a vector. */
  public int dimension() {
    return mean.length;
  }

  /** The pieces from {@code first} on, scaled. */
  float[] apply(float[] values, int first, int count) {
    int dimension = mean.length;
    float[] scaled = new float[count * dimension];
    for (int piece = 0; piece < count; piece++) {
      for (int i = 0; i < dimension; i++) {
        float value = values[(first + piece) * dimension + i];
        scaled[piece * dimension + i] = (value - mean[i]) / deviation[i];
      }
    }
    return scaled;
  }
}
