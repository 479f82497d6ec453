package dev.parallax.topic;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.List;

/** What this room measures. */
public final class TopicFamilies {

  static final Family TOPIC =
      Family.of(
              "topic",
              "topics",
              "Topics",
              "Share of the words that topics know that are expected to be of a topic.",
              Unit.perCentOf("words that topics know"),
              Section.TOPICS)
          .drawnAs(Picture.TOPICS, Keys.IDS);

  /** All of them. */
  public static final List<Family> ALL = List.of(TOPIC);

  private TopicFamilies() {}
}
