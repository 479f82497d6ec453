package dev.parallax.model.voice;

import java.util.Locale;

/** What the word that introduces a quotation says of its source. */
public enum CueClass {
  /** That it spoke or wrote. */
  SPEECH,
  /** That it holds an opinion. */
  THOUGHT,
  /**
   * That it wants, hopes or plans something, which the author tells in their own voice: the row is
   * kept, and its words count as the author's.
   */
  ATTITUDE,
  /**
   * That something which does not speak bears it out ("the data show"): the author says so, and the
   * words count as the author's.
   */
  EVIDENCE;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
