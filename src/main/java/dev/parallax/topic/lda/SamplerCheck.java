package dev.parallax.topic.lda;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.topics.TopicAssignment;
import java.util.Arrays;

/**
 * MALLET prints what goes wrong in its worker and goes on with what the worker left. Tokens that
 * are lost, priors that are no positive numbers and an impossible likelihood tell of it.
 */
final class SamplerCheck {

  private SamplerCheck() {}

  /**
   * Checks what a stretch of sampling has left.
   *
   * @throws FailedFitException if it cannot be trusted
   */
  static void check(ParallelTopicModel model) {
    checkTotals(model.getTokensPerTopic(), assigned(model));
    for (double alpha : model.alpha) {
      checkPrior(alpha);
    }
    checkPrior(model.beta);
    checkLikelihood(model.modelLogLikelihood());
  }

  /** Tokens of each topic, by the topics that the tokens bear. */
  private static int[] assigned(ParallelTopicModel model) {
    int[] assigned = new int[model.getNumTopics()];
    for (TopicAssignment unit : model.getData()) {
      int[] topics = unit.topicSequence.getFeatures();
      for (int token = 0; token < unit.topicSequence.getLength(); token++) {
        assigned[topics[token]]++;
      }
    }
    return assigned;
  }

  /**
   * @param counted tokens of each topic, as the sampler has them
   * @param assigned tokens of each topic, as they are
   */
  static void checkTotals(int[] counted, int[] assigned) {
    if (!Arrays.equals(counted, assigned)) {
      throw new FailedFitException(
          "the sampler has counted %d of %d tokens, or some in the wrong topics"
              .formatted(Arrays.stream(counted).sum(), Arrays.stream(assigned).sum()));
    }
  }

  static void checkPrior(double prior) {
    if (!(prior > 0) || Double.isInfinite(prior)) {
      throw new FailedFitException("a prior of the model has become " + prior);
    }
  }

  /**
   * The probability of texts is below 1, and its logarithm below 0; MALLET gives 0 where it comes
   * upon what is no number on its way.
   */
  static void checkLikelihood(double logLikelihood) {
    if (!(logLikelihood < 0) || Double.isInfinite(logLikelihood)) {
      throw new FailedFitException("the model's log-likelihood is " + logLikelihood);
    }
  }
}
