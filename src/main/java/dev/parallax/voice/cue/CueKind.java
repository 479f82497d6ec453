package dev.parallax.voice.cue;

/** What sort of word a cue is. */
public enum CueKind {
  VERB,
  NOUN,
  /** "According to", "in the words of". */
  PHRASE
}
