package dev.parallax.model.tone;

/**
 * How likely a text speaks badly, neither way, or well of somebody or something.
 *
 * @param negative probability in [0, 1]
 * @param neutral probability in [0, 1]
 * @param positive probability in [0, 1]; the three sum to 1
 */
public record Polarity(double negative, double neutral, double positive) {

  /** Expected value in [-1, 1], where negative counts -1 and positive 1. */
  public double tone() {
    return positive - negative;
  }

  /** Variance of the true value about {@link #tone()}, as far as the probabilities are right. */
  public double variance() {
    return Math.max(0, positive + negative - tone() * tone());
  }
}
