package dev.parallax.run.change;

import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a run's table tells of it.
 *
 * @param topicId of it
 * @param label its most telling terms
 * @param alive whether the run has it
 * @param links its lineage, at least one
 * @param name that the settings give it; null where they give none
 */
public record TopicRecord(
    String topicId, String label, boolean alive, List<TopicLink> links, @Nullable String name) {

  /** Copies the list. */
  public TopicRecord {
    links = List.copyOf(links);
  }

  /** What became of it, first of all. */
  TopicLink link() {
    return links.get(0);
  }

  /** Ids of the topics that the settings merge into it; none where it is no such topic. */
  SortedSet<String> parts() {
    SortedSet<String> parts = new TreeSet<>();
    for (TopicLink link : links) {
      if (link.event() == LineageEvent.MERGED_BY_HAND && link.topicId() != null) {
        parts.add(link.topicId());
      }
    }
    return parts;
  }
}
