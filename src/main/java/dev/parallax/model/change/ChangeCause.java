package dev.parallax.model.change;

import java.util.Locale;

/** What may part two runs, and so move their figures. */
public enum ChangeCause {
  /** The files that were read. */
  DOCUMENTS,
  /** The settings of the analysis, sets of frames among them. */
  CONFIGURATION,
  /** Versions of the program, its models and libraries. */
  VERSIONS,
  /** The topics that were inherited, where all else is the same. */
  TOPIC_STATE,
  /** Several of these at once, and it was not found out which. */
  UNATTRIBUTED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
