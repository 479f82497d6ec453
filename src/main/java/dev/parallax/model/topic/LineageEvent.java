package dev.parallax.model.topic;

import java.util.Locale;

/** What has become of a topic since the state that a run inherits. */
public enum LineageEvent {
  /** It goes on under its id. */
  KEPT,
  /** No inherited topic is like it. */
  BORN,
  /** It is like an inherited topic that goes on in another topic. */
  SPLIT,
  /** An inherited topic that has not gone on under its id is like it. */
  MERGED,
  /** No topic is like it any more. */
  DIED,
  /** The settings merge the other topic into it. */
  MERGED_BY_HAND;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
