package dev.parallax.voice.speaker;

import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.voice.words.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What a cue has for its source.
 *
 * @param sort whether it can be one
 * @param kind what it is called
 * @param head its main word; {@code -1} where there is none
 * @param phrase its words; null where there are none
 */
public record Source(Sort sort, SpeakerKind kind, int head, @Nullable Stretch phrase) {

  /** Whether something can be a source. */
  public enum Sort {
    /** A person, or a body of people. */
    SPEAKER,
    /** Something written by people. */
    TEXT,
    /** The author. */
    AUTHOR,
    /** "Nobody claims": what nobody says is nobody's. */
    NOBODY,
    /** Something that does not speak: "the sea says nothing". */
    THING,
    /** Nothing at all: "it is said". */
    NONE
  }

  /** No source is given. */
  public static final Source ABSENT = new Source(Sort.NONE, SpeakerKind.NONE, -1, null);

  /** Whatever stands beside words in quotation marks has said them: "an old China hand told me". */
  public Source asSpeaker() {
    return sort == Sort.THING ? new Source(Sort.SPEAKER, kind, head, phrase) : this;
  }

  /** Whether words can be its own. */
  public boolean canSpeak() {
    return sort == Sort.SPEAKER || sort == Sort.TEXT;
  }
}
