package dev.parallax.topic.score;

import dev.parallax.topic.lda.TopicModel;

/** How much of its top terms a topic has to itself. */
final class Exclusivity {

  private Exclusivity() {}

  /**
   * Mean over terms of the topic's probability of a term by the sum of all topics' probabilities of
   * it (Bischof &amp; Airoldi 2012), in (0, 1]. NaN without terms.
   */
  static double of(TopicModel model, int topic, int[] terms) {
    double sum = 0;
    for (int term : terms) {
      double all = 0;
      for (int other = 0; other < model.topics(); other++) {
        all += model.probability(other, term);
      }
      sum += model.probability(topic, term) / all;
    }
    return sum / terms.length;
  }
}
