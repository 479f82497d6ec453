package dev.parallax.corpus.clean.heading;

/** How much a passage, taken by itself, looks like a title or heading. */
public enum HeadingShape {
  /** A sentence, an item of a list, a fragment. */
  NONE,
  /** A short question, or words that end in a small one: "What we can do". */
  WEAK,
  /** A few words without a full stop: "What this means for trade". */
  FAINT,
  /** Capitals, title case, or a section's number. */
  CLEAR;

  /** Whether it looks like a heading without others near it. */
  public boolean suffices() {
    return this == FAINT || this == CLEAR;
  }
}
