package dev.parallax.report.word;

import dev.parallax.report.read.Row;

/**
 * How far a difference may be believed. It is decided here alone; the first screen, the tables and
 * the cards of the page say it in these words.
 */
public enum Standing {
  /** Its q is at most .05, and nothing that is known speaks against it. */
  SHOWN("unlikely to be chance"),

  /**
   * Its q is at most .05, but it depends on one unit, or the interval, another instrument, labels
   * or what is known of the patterns speaks against it.
   */
  HINT("unlikely to be chance, but in doubt"),

  /** Whatever its q: what the instrument gets wrong could have made it. */
  WITHIN_ERROR("the instrument’s own error could have made it"),

  /** Its p is at most .05 and its q is not. */
  ALONE("could be chance among so many tests; alone it would stand out"),

  /** It was tested, and p is above .05. */
  CHANCE("could be chance"),

  /** No deal of its values among the cohorts has a p of .05. */
  HOPELESS("could be chance: too rare, or too much alike, for a test to succeed"),

  /** It is described only. */
  UNTESTED("too few documents to test");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** That of a comparison. */
  static Standing of(Row row) {
    if (!PairRows.isInferred(row)) {
      return UNTESTED;
    }
    if (row.is("within_error")) {
      return WITHIN_ERROR;
    }
    if (PairRows.isDiscovery(row)) {
      return isInDoubt(row) ? HINT : SHOWN;
    }
    if (PairRows.isHopeless(row)) {
      return HOPELESS;
    }
    Double p = row.number("p");
    return p != null && p <= PairRows.LEVEL ? ALONE : CHANCE;
  }

  private static boolean isInDoubt(Row row) {
    return row.is("fragile")
        || row.is("unsettled")
        || row.is("doubtful")
        || Doubts.isOpposed(row)
        || Doubts.isDeniedByLabels(row);
  }

  /** The same in words, with the p that would stand out alone. */
  static String words(Row row) {
    Standing standing = of(row);
    return standing == ALONE
        ? standing.words + " (p\u00A0" + Figures.probability(row.number("p")) + ")"
        : standing.words;
  }
}
