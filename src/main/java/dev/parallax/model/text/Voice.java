package dev.parallax.model.text;

import java.util.Locale;

/** Whose words a measure counts. */
public enum Voice {
  /** All words, whoever speaks. */
  ALL,
  /** What the author attributes to others, directly quoted or not. */
  ATTRIBUTED,
  /** The author's own. */
  AUTHOR;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
