package dev.parallax.voice.content;

import dev.parallax.model.voice.CueClass;
import dev.parallax.voice.words.Stretch;
import java.util.List;

/**
 * The words that a cue gives as its source's.
 *
 * @param cueClass what the cue says of the source in this construction
 * @param stretches in order, disjoint, in one sentence
 */
public record Content(CueClass cueClass, List<Stretch> stretches) {

  /** Copies the list. */
  public Content {
    stretches = List.copyOf(stretches);
  }
}
