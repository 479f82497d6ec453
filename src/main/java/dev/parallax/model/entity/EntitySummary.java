package dev.parallax.model.entity;

import java.util.List;

/**
 * An entity with what the corpus says of it.
 *
 * @param entity with the forms found in segments of every kind as its aliases
 * @param counts of cohorts that name it in paragraphs, by cohort; empty where only segments of
 *     other kinds do
 */
public record EntitySummary(Entity entity, List<EntityCounts> counts) {

  /** Copies the list. */
  public EntitySummary {
    counts = List.copyOf(counts);
  }

  /** Mentions in paragraphs of all cohorts. */
  public int mentions() {
    return counts.stream().mapToInt(EntityCounts::mentions).sum();
  }

  /** Documents of all cohorts that mention it in a paragraph. */
  public int documents() {
    return counts.stream().mapToInt(EntityCounts::documents).sum();
  }
}
