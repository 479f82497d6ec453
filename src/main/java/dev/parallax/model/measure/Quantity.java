package dev.parallax.model.measure;

import java.util.Locale;

/** What kind of ratio a measure is; it decides which statistics have a meaning. */
public enum Quantity {
  /**
   * Occurrences among all occurrences of the family (a word among all words, an entity's mentions
   * among all mentions): a ratio of rates and log-odds have a meaning.
   */
  COUNT,
  /** Share of units that have a property (sentences in a frame): a ratio of rates has a meaning. */
  SHARE,
  /**
   * Ratio of two counts that is no share (syllables by words): a ratio of rates has a meaning,
   * log-odds have none.
   */
  RATE,
  /** Mean of a score that may be negative: differences only. */
  MEAN;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
