package dev.parallax.topic.score;

import dev.parallax.topic.lda.TopicModel;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The terms that a topic is told by. */
public final class TopTerms {

  private TopTerms() {}

  /**
   * Numbers of a topic's most frequent terms, the most frequent first; equal ones by number. Terms
   * that the topic does not have are left out.
   */
  public static int[] of(TopicModel model, int topic, int most) {
    return IntStream.range(0, model.terms())
        .filter(term -> model.count(topic, term) > 0)
        .boxed()
        .sorted(
            Comparator.comparing((Integer term) -> -model.count(topic, term))
                .thenComparing(term -> term))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
