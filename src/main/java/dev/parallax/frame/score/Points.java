package dev.parallax.frame.score;

/** Sentences as points: the encoder's vector with the part of each layer at length 1. */
public final class Points {

  private Points() {}

  /**
   * A vector as a point. Layers differ in the size of their numbers, and long sentences from short
   * ones; neither says anything of frames.
   *
   * @param vector the parts of the layers, one after the other, of the same length
   * @param layers how many
   */
  public static double[] of(float[] vector, int layers) {
    double[] point = new double[vector.length];
    int length = vector.length / layers;
    for (int layer = 0; layer < layers; layer++) {
      double squares = 0;
      for (int i = layer * length; i < (layer + 1) * length; i++) {
        squares += (double) vector[i] * vector[i];
      }
      double factor = squares == 0 ? 0 : 1 / Math.sqrt(squares);
      for (int i = layer * length; i < (layer + 1) * length; i++) {
        point[i] = vector[i] * factor;
      }
    }
    return point;
  }
}
