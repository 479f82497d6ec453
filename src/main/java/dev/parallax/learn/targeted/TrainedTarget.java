package dev.parallax.learn.targeted;

import dev.parallax.tone.targeted.TargetedTone;
import java.util.List;

/**
 * What came of a training.
 *
 * @param tone the instrument
 * @param lines what was found and written, for people
 */
public record TrainedTarget(TargetedTone tone, List<String> lines) {

  /** Copies the list. */
  public TrainedTarget {
    lines = List.copyOf(lines);
  }
}
