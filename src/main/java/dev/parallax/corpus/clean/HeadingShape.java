package dev.parallax.corpus.clean;

/** How much a passage, taken by itself, looks like a title or heading. */
enum HeadingShape {
  /** A sentence, an item of a list, a fragment. */
  NONE,
  /** A few words without a full stop: "What this means for trade". */
  FAINT,
  /** Capitals, title case, or a section's number. */
  CLEAR
}
