package dev.parallax.frame.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A frame, the patterns that evoke it, and sentences that show it.
 *
 * @param name snake_case
 * @param description what it means
 * @param patterns in the order of the file; the order decides between equal matches; none where the
 *     frame is given by examples alone
 * @param exclusions patterns near which no hit counts
 * @param examples sentences in the frame, each once: none, or enough to fit a head on
 * @param counterexamples sentences that are not in it, though they may look so; each once
 */
public record Frame(
    String name,
    String description,
    List<FramePattern> patterns,
    List<FramePattern> exclusions,
    List<String> examples,
    List<String> counterexamples)
    implements Serializable {

  /** Copies the lists. */
  public Frame {
    patterns = List.copyOf(patterns);
    exclusions = List.copyOf(exclusions);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  Frame undescribed() {
    return new Frame(name, "", patterns, exclusions, examples, counterexamples);
  }
}
