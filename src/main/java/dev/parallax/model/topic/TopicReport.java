package dev.parallax.model.topic;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run says of its topics beside their measurements.
 *
 * @param topics by id, those that are gone too
 * @param models that were tried, by number of topics
 * @param corpus that they were fitted on
 * @param notes for people
 */
public record TopicReport(
    List<Topic> topics, List<TriedModel> models, CorpusSize corpus, List<String> notes) {

  /** Copies the lists. */
  public TopicReport {
    topics = List.copyOf(topics);
    models = List.copyOf(models);
    notes = List.copyOf(notes);
  }

  /** Of a run without topics. */
  public static TopicReport none(CorpusSize corpus, List<String> notes) {
    return new TopicReport(List.of(), List.of(), corpus, notes);
  }

  /** Id of a topic about which nothing is to be inferred, to the reason. */
  public SortedMap<String, String> untested() {
    SortedMap<String, String> reasons = new TreeMap<>();
    for (Topic topic : topics) {
      String reason = topic.untested();
      // What is part of a merged topic is not measured by itself.
      if (reason != null && topic.byHand().mergedInto() == null) {
        reasons.put(topic.topicId(), reason);
      }
    }
    return reasons;
  }
}
