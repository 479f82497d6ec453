package dev.parallax.report.word;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Section;
import dev.parallax.report.read.Row;

/**
 * Figures of single actors that rest on so little that they are named rather than drawn: one of two
 * mentions is 50 %, and says nothing.
 */
final class TooFew {

  /** Mentions, or verbs, of an actor in either cohort that its shares are drawn from. */
  static final int OF_ITS_OWN = 5;

  /** Deeds in both cohorts together from which on who does what to whom is drawn. */
  static final int DEEDS = 3;

  private TooFew() {}

  /** Whether a row is one of them. What is unlikely to be chance never is. */
  static boolean of(Row row, Family family, Scale scale) {
    if (family.section() == Section.OWN || PairRows.isDiscovery(row)) {
      return false;
    }
    boolean ofOneActor = family.keys() == Keys.IDS || family.keys() == Keys.ROLES;
    boolean ofItsOwn = ofOneActor && (scale == Scale.PER_CENT || scale == Scale.SCORE);
    return (ofItsOwn && isKnown(row, "denominator") && smaller(row, "denominator") < OF_ITS_OWN)
        || (family.keys() == Keys.ROLES && isKnown(row, "numerator") && together(row) < DEEDS);
  }

  /** Where neither cohort has a figure, nothing is known of it. */
  private static boolean isKnown(Row row, String figure) {
    return row.number(figure + "_a") != null || row.number(figure + "_b") != null;
  }

  private static double smaller(Row row, String figure) {
    return Math.min(number(row, figure + "_a"), number(row, figure + "_b"));
  }

  private static double together(Row row) {
    return number(row, "numerator_a") + number(row, "numerator_b");
  }

  private static double number(Row row, String column) {
    Double value = row.number(column);
    return value == null ? 0 : value;
  }
}
