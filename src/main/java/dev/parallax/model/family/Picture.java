package dev.parallax.model.family;

import java.util.Locale;

/** How the page draws a family. */
public enum Picture {
  /** Differences with their intervals, a strip of documents, evidence: suits any family. */
  GENERAL,
  /** Instruments side by side, the course over a document, their agreement. */
  INSTRUMENTS,
  /** The general table, one a group. */
  GROUPS,
  /** The general table with the words of each topic. */
  TOPICS,
  /** How prominent entities are; the first such family that a run has is drawn. */
  PROMINENCE,
  /** How entities are spoken of. */
  TARGETS,
  /** A matrix, drawn from a table of its own. */
  MATRIX,
  /** A scatter of rates in either cohort, with a search and lines of a concordance. */
  SCATTER;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it shows each document's own figure; families of very many keys do without. */
  public boolean drawsDocuments() {
    return this != PROMINENCE && this != MATRIX && this != SCATTER;
  }
}
