package dev.parallax.cli.progress;

import java.util.Locale;

/** What is counted. */
public enum ProgressUnit {
  DOCUMENTS,
  SENTENCES;

  /** For people. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
