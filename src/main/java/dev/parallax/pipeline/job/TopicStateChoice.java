package dev.parallax.pipeline.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which topics a run inherits.
 *
 * @param previous whether those of the previous run
 * @param file that holds others
 */
public record TopicStateChoice(boolean previous, Optional<Path> file) {

  /** Those of the previous run, where there are any. */
  public static final TopicStateChoice PREVIOUS = new TopicStateChoice(true, Optional.empty());

  /** None. */
  public static final TopicStateChoice NONE = new TopicStateChoice(false, Optional.empty());

  /** Those of a file. */
  public static TopicStateChoice of(Path file) {
    return new TopicStateChoice(false, Optional.of(file));
  }
}
