package dev.parallax.run.change;

import dev.parallax.model.topic.TopicLink;

/**
 * A topic as a run's table tells of it.
 *
 * @param topicId of it
 * @param label its most telling terms
 * @param alive whether the run has it
 * @param link the first one of its lineage
 */
public record TopicRecord(String topicId, String label, boolean alive, TopicLink link) {}
