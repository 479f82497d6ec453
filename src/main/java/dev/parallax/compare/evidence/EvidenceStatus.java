package dev.parallax.compare.evidence;

import java.util.Locale;

/** Whether a comparison is shown with sentences, and why not. */
public enum EvidenceStatus {
  /** There are sentences. */
  SHOWN,
  /** The cohorts do not differ in it, so there is nothing to show. */
  NO_DIFFERENCE,
  /**
   * The difference may be chance or the instrument's error alone: sentences of either side would
   * make a contrast that is not there.
   */
  NO_CONTRAST,
  /** Others of its family are clearer; the settings say how many are shown. */
  BEYOND_LIMIT,
  /** A figure of documents as wholes, which no sentence of theirs shows. */
  OF_DOCUMENTS,
  /** The cohorts differ, but no sentence of either counts for it. */
  NO_SENTENCE;

  /** As it stands in the table. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
