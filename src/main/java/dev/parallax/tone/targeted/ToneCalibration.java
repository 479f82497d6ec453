package dev.parallax.tone.targeted;

import dev.parallax.model.tone.Polarity;

/**
 * Makes an ensemble's mean probabilities say how often they are right (C. Guo et al., "On
 * Calibration of Modern Neural Networks", ICML 2017).
 *
 * @param power what probabilities are raised to before they are made to sum to 1 again; below 1
 *     they move toward each other
 */
public record ToneCalibration(double power) {

  /** Leaves probabilities as they are. */
  public static final ToneCalibration NONE = new ToneCalibration(1);

  /** Probabilities of the classes, corrected. */
  public Polarity apply(double[] probabilities) {
    double negative = StrictMath.pow(probabilities[0], power);
    double neutral = StrictMath.pow(probabilities[1], power);
    double positive = StrictMath.pow(probabilities[2], power);
    double sum = negative + neutral + positive;
    return new Polarity(negative / sum, neutral / sum, positive / sum);
  }
}
