package dev.parallax.topic.lda;

import java.util.Arrays;

/**
 * Reads units with the topics of a model that is left as it is: expected tokens of each topic, by
 * expectation and maximisation. A token of term w is of topic t with a probability proportional to
 * p(w|t) (n_t + alpha_t), n_t being the unit's expected tokens of t; that is done until n settles.
 * It is the update of collapsed variational inference of order zero (Asuncion, Welling, Smyth &amp;
 * Teh 2009), but that a token is not left out of its own unit's counts. It draws nothing at random,
 * so that equal units have equal shares.
 */
public final class FoldIn {

  private static final int MOST_ROUNDS = 50;
  private static final double TOLERANCE = 1e-3;

  private final TopicModel model;
  private final double[][] probabilities;

  /** Reads with the topics of a model. */
  public FoldIn(TopicModel model) {
    this.model = model;
    this.probabilities = new double[model.terms()][model.topics()];
    for (int term = 0; term < model.terms(); term++) {
      for (int topic = 0; topic < model.topics(); topic++) {
        probabilities[term][topic] = model.probability(topic, term);
      }
    }
  }

  /**
   * Expected tokens of each topic in a unit; they sum to its tokens.
   *
   * @param tokens numbers of terms
   */
  public double[] weights(int[] tokens) {
    double[] weights = new double[model.topics()];
    Arrays.fill(weights, (double) tokens.length / Math.max(1, model.topics()));
    double[] posterior = new double[model.topics()];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[model.topics()];
      for (int term : tokens) {
        posterior(term, weights, posterior);
        for (int topic = 0; topic < next.length; topic++) {
          next[topic] += posterior[topic];
        }
      }
      boolean settled = distance(weights, next) <= TOLERANCE * tokens.length;
      weights = next;
      if (settled) {
        break;
      }
    }
    return weights;
  }

  /**
   * Probability of each topic for a token of a unit; they sum to 1.
   *
   * @param term number of the token's term
   * @param weights of the unit
   * @param posterior filled with them, one a topic
   */
  public void posterior(int term, double[] weights, double[] posterior) {
    double[] ofTerm = probabilities[term];
    double sum = 0;
    for (int topic = 0; topic < posterior.length; topic++) {
      posterior[topic] = ofTerm[topic] * (weights[topic] + model.alpha(topic));
      sum += posterior[topic];
    }
    for (int topic = 0; topic < posterior.length; topic++) {
      posterior[topic] /= sum;
    }
  }

  /** Probability of a term in a unit of these weights, in (0, 1). */
  public double probability(int term, double[] weights) {
    double[] ofTerm = probabilities[term];
    double sum = 0;
    double norm = 0;
    for (int topic = 0; topic < weights.length; topic++) {
      double share = weights[topic] + model.alpha(topic);
      sum += ofTerm[topic] * share;
      norm += share;
    }
    return sum / norm;
  }

  private static double distance(double[] a, double[] b) {
    double distance = 0;
    for (int i = 0; i < a.length; i++) {
      distance += Math.abs(a[i] - b[i]);
    }
    return distance;
  }
}
