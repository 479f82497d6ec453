package dev.parallax.topic.lda;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.topics.TopicAssignment;

/**
 * MALLET prints what goes wrong in its worker and goes on with what the worker left. Lost tokens
 * and a likelihood that is no number tell of it.
 */
final class SamplerCheck {

  private SamplerCheck() {}

  static void check(ParallelTopicModel model) {
    long assigned = 0;
    for (int tokens : model.getTokensPerTopic()) {
      assigned += tokens;
    }
    check(assigned, tokens(model), model.modelLogLikelihood());
    checkPrior(model.beta);
  }

  /**
   * A prior that is learnt from hardly any terms may come out as no number.
   *
   * @throws FailedFitException if it is not above 0
   */
  static void checkPrior(double beta) {
    if (!(beta > 0) || Double.isInfinite(beta)) {
      throw new FailedFitException("the prior of terms is " + beta);
    }
  }

  /**
   * @throws FailedFitException if the sampler lost tokens or the likelihood is not finite
   */
  static void check(long assigned, long tokens, double logLikelihood) {
    if (assigned != tokens) {
      throw new FailedFitException(
          "the sampler has assigned %d of %d tokens".formatted(assigned, tokens));
    }
    if (!Double.isFinite(logLikelihood)) {
      throw new FailedFitException("the model's log-likelihood is " + logLikelihood);
    }
  }

  private static long tokens(ParallelTopicModel model) {
    long tokens = 0;
    for (TopicAssignment unit : model.getData()) {
      tokens += unit.topicSequence.getLength();
    }
    return tokens;
  }
}
