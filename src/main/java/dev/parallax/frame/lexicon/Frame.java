package dev.parallax.frame.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A frame and the patterns that evoke it.
 *
 * @param name snake_case
 * @param description what it means
 * @param patterns in the order of the file, at least one; the order decides between equal matches
 * @param exclusions patterns near which no hit counts
 */
public record Frame(
    String name, String description, List<FramePattern> patterns, List<FramePattern> exclusions)
    implements Serializable {

  /** Copies the lists. */
  public Frame {
    patterns = List.copyOf(patterns);
    exclusions = List.copyOf(exclusions);
  }

  Frame undescribed() {
    return new Frame(name, "", patterns, exclusions);
  }
}
