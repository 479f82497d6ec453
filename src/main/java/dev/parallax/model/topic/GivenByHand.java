package dev.parallax.model.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the settings say of a topic.
 *
 * @param name of it; null where they give none
 * @param mergedInto id of the merged topic that it is part of, so that it is not measured by
 *     itself; null where it is part of none
 * @param seeds words by which it was looked for, as they were written; none where it was not
 * @param likeness of its words to those that it had when it was named or merged, in [0, 1]; null
 *     where its id comes from the settings or nothing is said of it
 */
public record GivenByHand(
    @Nullable String name,
    @Nullable String mergedInto,
    List<String> seeds,
    @Nullable Double likeness) {

  /** Nothing. */
  public static final GivenByHand NONE = new GivenByHand(null, null, List.of(), null);

  /** Copies the list. */
  public GivenByHand {
    seeds = List.copyOf(seeds);
  }
}
