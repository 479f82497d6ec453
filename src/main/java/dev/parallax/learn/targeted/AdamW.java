package dev.parallax.learn.targeted;

/**
 * Steps of one array of parameters, by the mean and the spread of their slopes so far, with decay
 * (I. Loshchilov and F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019).
 */
final class AdamW {

  private static final double MEAN_KEPT = 0.9;
  private static final double SPREAD_KEPT = 0.999;
  private static final double TINY = 1e-8;

  private final float[] parameters;
  private final float[] slopes;
  private final double decay;
  private final double[] means;
  private final double[] spreads;
  private int steps;

  /**
   * @param parameters that are changed
   * @param slopes sums over a batch, read at each step
   * @param decay in shares of the rate
   */
  AdamW(float[] parameters, float[] slopes, double decay) {
    this.parameters = parameters;
    this.slopes = slopes;
    this.decay = decay;
    this.means = new double[parameters.length];
    this.spreads = new double[parameters.length];
  }

  /**
   * One step.
   *
   * @param batch examples in the sums
   */
  void step(double rate, int batch) {
    steps++;
    double meanScale = 1 - StrictMath.pow(MEAN_KEPT, steps);
    double spreadScale = 1 - StrictMath.pow(SPREAD_KEPT, steps);
    for (int i = 0; i < parameters.length; i++) {
      double slope = slopes[i] / (double) batch;
      means[i] = MEAN_KEPT * means[i] + (1 - MEAN_KEPT) * slope;
      spreads[i] = SPREAD_KEPT * spreads[i] + (1 - SPREAD_KEPT) * slope * slope;
      double move = means[i] / meanScale / (Math.sqrt(spreads[i] / spreadScale) + TINY);
      parameters[i] -= (float) (rate * (move + decay * parameters[i]));
    }
  }
}
