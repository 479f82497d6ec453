package dev.parallax.topic.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids that users gave to topics of two models; such a topic goes on under its id alone, and no
 * other topic goes on in it.
 *
 * @param old of each old topic its id, null where none was given
 * @param fresh of each new topic its id, null where none was given
 */
public record GivenIds(List<@Nullable String> old, List<@Nullable String> fresh) {

  /** Copies the lists. */
  public GivenIds {
    old = Collections.unmodifiableList(new ArrayList<>(old));
    fresh = Collections.unmodifiableList(new ArrayList<>(fresh));
  }

  boolean neither(int oldTopic, int freshTopic) {
    return old.get(oldTopic) == null && fresh.get(freshTopic) == null;
  }

  boolean areEqual(int oldTopic, int freshTopic) {
    String id = old.get(oldTopic);
    return id != null && id.equals(fresh.get(freshTopic));
  }
}
