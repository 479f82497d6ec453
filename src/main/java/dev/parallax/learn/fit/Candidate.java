package dev.parallax.learn.fit;

import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.ArrayList;
import java.util.List;

/**
 * A setting that is tried.
 *
 * @param kernel the setting
 * @param outer score of each example by a regression without the example's fold
 * @param inner for each fold, the squared error within the other folds, each predicted by a
 *     regression without it and without that fold: what tells which setting to take for that fold
 */
public record Candidate(Kernel kernel, List<Double> outer, List<Double> inner) {

  private static final double[] GAMMAS = {0.1, 0.2, 0.4};
  private static final double[] FEATURE_WEIGHTS = {0.04, 0.08};
  private static final double[] LAMBDAS = {0.5, 1, 2, 4};

  /** Settings that share all but the penalty, and so the sums of products. */
  record Group(double gamma, double featureWeight) {

    static List<Group> all() {
      List<Group> groups = new ArrayList<>();
      for (double gamma : GAMMAS) {
        for (double weight : FEATURE_WEIGHTS) {
          groups.add(new Group(gamma, weight));
        }
      }
      return groups;
    }

    List<Kernel> kernels(int frequencies, long seed) {
      List<Kernel> kernels = new ArrayList<>();
      for (double lambda : LAMBDAS) {
        kernels.add(new Kernel(gamma, frequencies, seed, featureWeight, lambda));
      }
      return kernels;
    }
  }
}
