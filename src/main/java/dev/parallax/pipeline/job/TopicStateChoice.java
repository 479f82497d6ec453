package dev.parallax.pipeline.job;

import dev.parallax.files.Place;
import java.util.Optional;

/**
 * Which topics a run inherits.
 *
 * @param previous whether those of the previous run
 * @param file that holds others
 */
public record TopicStateChoice(boolean previous, Optional<Place> file) {

  /** Those of the previous run, where there are any. */
  public static final TopicStateChoice PREVIOUS = new TopicStateChoice(true, Optional.empty());

  /** None. */
  public static final TopicStateChoice NONE = new TopicStateChoice(false, Optional.empty());

  /** Those of a file. */
  public static TopicStateChoice of(Place file) {
    return new TopicStateChoice(false, Optional.of(file));
  }
}
