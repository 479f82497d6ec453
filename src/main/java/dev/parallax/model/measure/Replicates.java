package dev.parallax.model.measure;

import org.jspecify.annotations.Nullable;

/** What repeated draws of an instrument tell of its error. */
public final class Replicates {

  private Replicates() {}

  /**
   * Variance that the instrument adds to a figure: that of the draws, and that of their mean,
   * {@code (1 + 1/m) B} for m draws (Rubin 1987).
   *
   * @param draws the figure by each draw
   * @return null for fewer than two draws
   */
  public static @Nullable Double errorVariance(double[] draws) {
    if (draws.length < 2) {
      return null;
    }
    double mean = 0;
    for (double draw : draws) {
      mean += draw / draws.length;
    }
    double squares = 0;
    for (double draw : draws) {
      squares += (draw - mean) * (draw - mean);
    }
    return squares / (draws.length - 1) * (1 + 1.0 / draws.length);
  }
}
