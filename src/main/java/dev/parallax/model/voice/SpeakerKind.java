package dev.parallax.model.voice;

import java.util.Locale;

/** What a speaker is called where a quotation is introduced. */
public enum SpeakerKind {
  /** By a name: "Okafor", "the Foreign Ministry of Japan". */
  NAMED,
  /** By a pronoun: "she said". */
  PRONOUN,
  /** By a description: "two diplomats", "the report". */
  DESCRIBED,
  /** The author, as "I" or "we": such words are no quotation of somebody else's. */
  AUTHOR,
  /** Not at all: "it is said". */
  NONE;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
