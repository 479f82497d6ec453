package dev.parallax.model;

import java.util.Locale;

/** Whose words a measure counts. */
public enum Voice {
  /** All words, whoever speaks. */
  ALL,
  /** The author's own. */
  AUTHOR,
  /** What the author attributes to others, directly quoted or not. */
  ATTRIBUTED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
