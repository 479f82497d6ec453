package dev.parallax.model.voice;

import dev.parallax.model.text.Voice;
import java.util.Locale;

/** Whose words a sentence, a mention or a hit is made of. */
public enum VoiceLabel {
  AUTHOR,
  ATTRIBUTED,
  /** Of both. */
  MIXED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a measure of a voice counts it: all of them count where it is everybody's. */
  boolean countsFor(Voice voice) {
    return voice == Voice.ALL || name().equals(voice.name());
  }
}
