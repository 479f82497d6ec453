package dev.parallax.model.topic;

import org.jspecify.annotations.Nullable;

/**
 * How a topic stands to one of the other side of a match.
 *
 * @param event what has become of it
 * @param topicId of the other one: the inherited topic, or of a topic that is gone the one that it
 *     has merged into; null where there is none
 * @param similarity to the other one, or to the nearest one where none is alike; null where there
 *     is nothing to compare with
 */
public record TopicLink(
    LineageEvent event, @Nullable String topicId, @Nullable Double similarity) {}
