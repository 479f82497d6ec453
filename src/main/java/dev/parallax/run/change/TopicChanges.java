package dev.parallax.run.change;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.TopicChange;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Compares the topics of two runs, by id. */
final class TopicChanges {

  private TopicChanges() {}

  /**
   * All changes, in no order.
   *
   * @param before id to topic of the previous run
   * @param after id to topic of this run, those that are gone too
   * @param cause of all of them
   */
  static List<TopicChange> between(
      SortedMap<String, TopicRecord> before,
      SortedMap<String, TopicRecord> after,
      ChangeCause cause) {
    List<TopicChange> changes = new ArrayList<>();
    for (TopicRecord topic : after.values()) {
      if (topic.alive() && !isAlive(before, topic.topicId())) {
        TopicLink origin = topic.link();
        boolean split = origin.event() == LineageEvent.SPLIT;
        changes.add(
            change(split ? ChangeKind.TOPIC_SPLIT : ChangeKind.TOPIC_BORN, topic, origin, cause));
      }
    }
    for (TopicRecord topic : before.values()) {
      if (topic.alive() && !isAlive(after, topic.topicId())) {
        changes.add(end(topic, after.get(topic.topicId()), cause));
      }
    }
    return changes;
  }

  /** A topic that this run does not know of, not even as gone, has ended without a trace. */
  private static TopicChange end(TopicRecord topic, @Nullable TopicRecord gone, ChangeCause cause) {
    TopicLink link = gone == null ? new TopicLink(LineageEvent.DIED, null, null) : gone.link();
    boolean merged = link.event() == LineageEvent.MERGED;
    return change(merged ? ChangeKind.TOPIC_MERGED : ChangeKind.TOPIC_DIED, topic, link, cause);
  }

  private static TopicChange change(
      ChangeKind kind, TopicRecord topic, TopicLink link, ChangeCause cause) {
    return new TopicChange(
        kind, topic.topicId(), topic.label(), link.topicId(), link.similarity(), cause);
  }

  private static boolean isAlive(SortedMap<String, TopicRecord> topics, String id) {
    TopicRecord topic = topics.get(id);
    return topic != null && topic.alive();
  }
}
