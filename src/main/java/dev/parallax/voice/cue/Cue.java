package dev.parallax.voice.cue;

import dev.parallax.model.voice.CueClass;
import dev.parallax.voice.words.Stretch;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word of a document that may introduce what somebody says.
 *
 * @param kind what sort of word it is
 * @param word the verb or noun; of a phrase the last word
 * @param stretch all of its words
 * @param frames in which it can introduce words, and what it then says of its source
 * @param negated whether it is denied: "did not say"
 * @param modality auxiliary that makes it a possibility, in lower case; null where there is none
 */
public record Cue(
    CueKind kind,
    int word,
    Stretch stretch,
    Map<Frame, CueClass> frames,
    boolean negated,
    @Nullable String modality) {

  /** Copies the map. */
  public Cue {
    frames = Map.copyOf(frames);
  }

  /** Whether it can stand in a frame. */
  public boolean has(Frame frame) {
    return frames.containsKey(frame);
  }
}
