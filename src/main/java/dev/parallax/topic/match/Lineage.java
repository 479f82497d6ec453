package dev.parallax.topic.match;

import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of topics from one run to the next.
 *
 * @param match of inherited topics with new ones
 * @param oldIds ids of the inherited topics
 */
public record Lineage(Match match, List<String> oldIds) {

  /** Copies the list. */
  public Lineage {
    oldIds = List.copyOf(oldIds);
  }

  /** The id that a new topic goes on under; null where it needs one of its own. */
  public @Nullable String inheritedId(int fresh) {
    return match.oldOf(fresh) < 0 ? null : oldIds.get(match.oldOf(fresh));
  }

  /** How a new topic stands to the inherited ones. */
  public List<TopicLink> ofNew(int fresh) {
    List<TopicLink> links = new ArrayList<>();
    links.add(origin(fresh));
    for (int old = 0; old < match.old(); old++) {
      if (match.newOf(old) < 0 && heir(old) == fresh) {
        links.add(link(LineageEvent.MERGED, old, fresh));
      }
    }
    return links;
  }

  private TopicLink origin(int fresh) {
    if (match.oldOf(fresh) >= 0) {
      return link(LineageEvent.KEPT, match.oldOf(fresh), fresh);
    }
    int nearest = match.nearestOld(fresh);
    if (nearest >= 0 && match.areAlike(nearest, fresh)) {
      return link(LineageEvent.SPLIT, nearest, fresh);
    }
    Double similarity = nearest < 0 ? null : match.similarity(nearest, fresh);
    return new TopicLink(LineageEvent.BORN, null, similarity);
  }

  private TopicLink link(LineageEvent event, int old, int fresh) {
    return new TopicLink(event, oldIds.get(old), match.similarity(old, fresh));
  }

  /** The new topic that an inherited one has merged into, or -1. */
  private int heir(int old) {
    int nearest = match.nearestNew(old);
    return nearest >= 0 && match.areAlike(old, nearest) ? nearest : -1;
  }

  /**
   * What has become of an inherited topic; null where it goes on.
   *
   * @param newIds ids of the new topics
   */
  public @Nullable TopicLink ofOld(int old, List<String> newIds) {
    if (match.newOf(old) >= 0) {
      return null;
    }
    int nearest = match.nearestNew(old);
    Double similarity = nearest < 0 ? null : match.similarity(old, nearest);
    int heir = heir(old);
    return heir < 0
        ? new TopicLink(LineageEvent.DIED, null, similarity)
        : new TopicLink(LineageEvent.MERGED, newIds.get(heir), similarity);
  }
}
