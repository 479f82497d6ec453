package dev.parallax.table.topic;

import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicTerm;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of {@link TopicTermsTable}.
 *
 * @param topicId of the topic
 * @param rank from 1
 * @param term at that rank
 */
public record TopicTermRow(String topicId, int rank, TopicTerm term) {

  /** The rows of a topic. */
  public static Stream<TopicTermRow> of(Topic topic) {
    return IntStream.range(0, topic.terms().size())
        .mapToObj(i -> new TopicTermRow(topic.topicId(), i + 1, topic.terms().get(i)));
  }
}
