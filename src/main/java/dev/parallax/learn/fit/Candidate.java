package dev.parallax.learn.fit;

import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A setting that is tried.
 *
 * @param kernel the setting
 * @param outer score of each example by a regression without the example's fold
 * @param inner for each fold, the squared error within the other folds, each predicted by a
 *     regression without it and without that fold: what tells which setting to take for that fold
 */
public record Candidate(Kernel kernel, List<Double> outer, List<Double> inner) {

  private static final double[] GAMMAS = {0.2, 0.4, 0.8};
  private static final double[] FEATURE_WEIGHTS = {0.05, 0.1};
  private static final double[] LAMBDAS = {0.25, 0.5, 1, 2};

  /** Deviations of features to try: each asks for landmarks of its own. */
  static List<Double> featureWeights() {
    return DoubleStream.of(FEATURE_WEIGHTS).boxed().toList();
  }

  /** Widths to try: each asks for likenesses of its own. */
  static List<Double> gammas() {
    return DoubleStream.of(GAMMAS).boxed().toList();
  }

  /** Settings that share all but the penalty, and so the sums of products. */
  static List<Kernel> kernels(double featureWeight, double gamma) {
    return DoubleStream.of(LAMBDAS)
        .mapToObj(lambda -> new Kernel(gamma, featureWeight, lambda))
        .toList();
  }
}
