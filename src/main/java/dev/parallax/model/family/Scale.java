package dev.parallax.model.family;

import java.util.Locale;

/** How a figure is to be read. */
public enum Scale {
  /** A part of a whole, shown as per cent. */
  PER_CENT,
  /** Occurrences in a word, shown by the thousand words. */
  PER_THOUSAND_WORDS,
  /** A score from -1 to 1. */
  SCORE,
  /** A plain number of what its unit names. */
  NUMBER;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
