package dev.parallax.annotate.encode;

import java.nio.FloatBuffer;

/** Makes one vector out of those of all pieces. */
final class Pooling {

  private Pooling() {}

  /**
   * The mean over the pieces, marks of start and end among them, as the encoders were trained.
   *
   * @param hidden numbers of the first piece, then of the second, and so on
   * @param vector where the mean goes, from {@code offset} on
   * @param dimension numbers a piece
   */
  static void mean(FloatBuffer hidden, float[] vector, int offset, int dimension) {
    int pieces = hidden.remaining() / dimension;
    double[] sum = new double[dimension];
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < dimension; i++) {
        sum[i] += hidden.get(hidden.position() + piece * dimension + i);
      }
    }
    for (int i = 0; i < dimension; i++) {
      vector[offset + i] = (float) (sum[i] / pieces);
    }
  }
}
