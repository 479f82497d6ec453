package dev.parallax.topic.lda;

import cc.mallet.types.Dirichlet;
import java.util.Arrays;

/**
 * Priors of topics in a unit, one a topic, and of terms in a topic, one for all: which of them may
 * differ follows H. Wallach, D. Mimno and A. McCallum, "Rethinking LDA: why priors matter", NIPS
 * 2009.
 *
 * @param alpha prior of a topic in a unit, in tokens
 * @param beta prior of a term in a topic, in tokens
 */
@SuppressWarnings("ArrayRecordComponent") // read by the sampler for each token, and never compared
record Priors(double[] alpha, double beta) {

  // Where MALLET's own command line begins; both are learnt from there.
  private static final double ALPHA_SUM = 5;
  private static final double BETA = 0.01;

  // As MALLET's sampler learns them: a gamma prior that is all but flat, and one step at a time.
  private static final double SHAPE = 1.001;
  private static final double SCALE = 1;
  private static final int STEPS = 1;

  /**
   * @throws FailedFitException if one of them is no positive number
   */
  Priors {
    for (double prior : alpha) {
      check(prior);
    }
    check(beta);
  }

  private static void check(double prior) {
    if (!(prior > 0) || Double.isInfinite(prior)) {
      throw new FailedFitException("a prior of the model has become " + prior);
    }
  }

  /** To begin with. */
  static Priors of(int topics) {
    double[] alpha = new double[topics];
    Arrays.fill(alpha, ALPHA_SUM / topics);
    return new Priors(alpha, BETA);
  }

  /**
   * What the topics that a chain has drawn make likely.
   *
   * @throws FailedFitException if they make nothing likely
   */
  Priors learnt(GibbsChain chain) {
    double[] topics = alpha.clone();
    try {
      Dirichlet.learnParameters(
          topics, chain.unitsByTokens(), chain.unitsByLength(), SHAPE, SCALE, STEPS);
      double sum =
          Dirichlet.learnSymmetricConcentration(
              chain.pairsByTokens(), chain.topicsByTokens(), chain.terms(), beta * chain.terms());
      return new Priors(topics, sum / chain.terms());
    } catch (RuntimeException e) {
      throw e instanceof FailedFitException failed
          ? failed
          : new FailedFitException("MALLET has stopped with " + e, e);
    }
  }
}
