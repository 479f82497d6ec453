package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to find who speaks a passage that no cue introduces. */
interface SpeakerRule {

  /** As it stands in the tables. */
  String name();

  /**
   * The source of a passage.
   *
   * @param before quotations that were found before it, in order
   * @return null where this rule finds none
   */
  @Nullable Source find(Passage passage, List<Quote> before);
}
