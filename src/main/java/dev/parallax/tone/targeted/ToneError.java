package dev.parallax.tone.targeted;

import dev.parallax.model.tone.Polarity;

/**
 * How far tones lie from what people say, out of fold. Errors of one text are somewhat alike, as
 * the instrument errs on a topic or a style as a whole, so they do not average out altogether.
 *
 * @param scale the mean squared error, in shares of what the probabilities let expect
 * @param shared covariance of the errors of two sentences of one text, not negative
 */
public record ToneError(double scale, double shared) {

  /** As if probabilities were right and errors independent. */
  public static final ToneError EXPECTED = new ToneError(1, 0);

  /** Variance of the error of one tone. */
  public double variance(Polarity polarity) {
    return scale * polarity.variance();
  }
}
