package dev.parallax.tone.target;

import dev.parallax.model.Polarity;

/**
 * Makes an ensemble's mean probabilities say how often they are right (C. Guo et al., "On
 * Calibration of Modern Neural Networks", ICML 2017), and balances the classes.
 *
 * @param power what probabilities are raised to; below 1 they move toward each other
 * @param negative what the probability of the class is multiplied by
 * @param neutral the same of neutral
 * @param positive the same of positive
 * @param errorScale the squared error of tones out of fold, in shares of what the probabilities let
 *     expect
 */
public record Calibration(
    double power, double negative, double neutral, double positive, double errorScale) {

  /** Leaves probabilities as they are. */
  public static final Calibration NONE = new Calibration(1, 1, 1, 1, 1);

  /** Probabilities of the classes, corrected. */
  public Polarity apply(double[] probabilities) {
    double n = negative * StrictMath.pow(probabilities[0], power);
    double o = neutral * StrictMath.pow(probabilities[1], power);
    double p = positive * StrictMath.pow(probabilities[2], power);
    double sum = n + o + p;
    return new Polarity(n / sum, o / sum, p / sum);
  }
}
