package dev.parallax.learn.targeted;

/**
 * How networks are fitted. The defaults were chosen on the first two of five folds of articles.
 *
 * @param heads of each network
 * @param members networks in the ensemble
 * @param epochs passes over the examples
 * @param batch examples between two steps
 * @param rate of learning at its height
 * @param decay of weights, in shares of the rate
 * @param dropout share of the means' numbers that is left out at random
 */
public record TrainingSettings(
    int heads, int members, int epochs, int batch, double rate, double decay, double dropout) {

  /** What the instrument in the program was fitted with. */
  public static final TrainingSettings DEFAULT = new TrainingSettings(8, 3, 7, 32, 5e-4, .2, .6);
}
