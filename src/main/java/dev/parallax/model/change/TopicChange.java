package dev.parallax.model.change;

import org.jspecify.annotations.Nullable;

/**
 * A topic that came or went, or of which the settings say something else.
 *
 * @param kind of change
 * @param topicId of the topic
 * @param label its most telling terms
 * @param otherId of a split, the topic it was like; of a merger, the topic that is like it; else
 *     null
 * @param similarity to that one, or to the nearest one; null where there was nothing to compare
 * @param name that the settings give it now; null where they give none
 * @param nameBefore that they gave it before; null where they gave none
 * @param cause of the change
 */
public record TopicChange(
    ChangeKind kind,
    String topicId,
    String label,
    @Nullable String otherId,
    @Nullable Double similarity,
    @Nullable String name,
    @Nullable String nameBefore,
    ChangeCause cause)
    implements Change {

  @Override
  public String subject() {
    return topicId;
  }
}
