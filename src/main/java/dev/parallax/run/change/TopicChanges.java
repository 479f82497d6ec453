package dev.parallax.run.change;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.TopicChange;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Compares the topics of two runs, by id. */
final class TopicChanges {

  private static final TopicLink NO_OTHER = new TopicLink(LineageEvent.DIED, null, null);

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
      if (topic.alive()) {
        TopicRecord old = before.get(topic.topicId());
        TopicChange change =
            old == null || !old.alive() ? beginning(topic, cause) : goingOn(old, topic, cause);
        if (change != null) {
          changes.add(change);
        }
      }
    }
    for (TopicRecord topic : before.values()) {
      if (topic.alive() && !isAlive(after, topic.topicId())) {
        changes.add(end(topic, after.get(topic.topicId()), cause));
      }
    }
    return changes;
  }

  private static TopicChange beginning(TopicRecord topic, ChangeCause cause) {
    ChangeKind kind =
        switch (topic.link().event()) {
          case MERGED_BY_HAND -> ChangeKind.TOPIC_MERGED_BY_HAND;
          case SPLIT -> ChangeKind.TOPIC_SPLIT;
          default -> ChangeKind.TOPIC_BORN;
        };
    return change(kind, topic, linkOf(topic), topic.name(), null, cause);
  }

  /** What the settings say otherwise of a topic that both runs have; null where nothing. */
  private static @Nullable TopicChange goingOn(
      TopicRecord before, TopicRecord after, ChangeCause cause) {
    boolean otherParts = !before.parts().equals(after.parts());
    if (!otherParts && Objects.equals(before.name(), after.name())) {
      return null;
    }
    return change(
        otherParts ? ChangeKind.TOPIC_MERGED_BY_HAND : ChangeKind.TOPIC_NAMED,
        after,
        NO_OTHER,
        after.name(),
        before.name(),
        // Parts may die; a name is what the settings say, whatever else differs.
        otherParts ? cause : ChangeCause.CONFIGURATION);
  }

  /** A topic that this run does not know of, not even as gone, has ended without a trace. */
  private static TopicChange end(TopicRecord topic, @Nullable TopicRecord gone, ChangeCause cause) {
    TopicLink link = gone == null ? NO_OTHER : gone.link();
    ChangeKind kind =
        topic.link().event() == LineageEvent.MERGED_BY_HAND
            ? ChangeKind.TOPIC_PARTED_BY_HAND
            : link.event() == LineageEvent.MERGED ? ChangeKind.TOPIC_MERGED : ChangeKind.TOPIC_DIED;
    return change(kind, topic, link, null, topic.name(), cause);
  }

  /** A merged topic has several parts, and none of them is the other one. */
  private static TopicLink linkOf(TopicRecord topic) {
    return topic.link().event() == LineageEvent.MERGED_BY_HAND ? NO_OTHER : topic.link();
  }

  private static TopicChange change(
      ChangeKind kind,
      TopicRecord topic,
      TopicLink link,
      @Nullable String name,
      @Nullable String nameBefore,
      ChangeCause cause) {
    return new TopicChange(
        kind,
        topic.topicId(),
        topic.label(),
        link.topicId(),
        link.similarity(),
        name,
        nameBefore,
        cause);
  }

  private static boolean isAlive(SortedMap<String, TopicRecord> topics, String id) {
    TopicRecord topic = topics.get(id);
    return topic != null && topic.alive();
  }
}
