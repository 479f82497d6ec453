package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.within.SegmentBootstrap;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import org.jspecify.annotations.Nullable;

/** How many units a comparison and inference take, and what to say where there are fewer. */
final class Floor {

  /** Units in either cohort. */
  static final int UNITS = SignificanceTest.FEWEST_UNITS;

  private Floor() {}

  /**
   * Whether a measure occurs in enough units to be compared: in a share of all of them, or in as
   * many as the smaller cohort has. A word in all four of few and in none of many is a finding,
   * however small a share of all that is. The numbers are the same under any labels, so that the
   * choice spoils no test.
   *
   * @param share of the units of both cohorts
   */
  static boolean admits(PairedMeasure measure, double share) {
    Support support = measure.support();
    int with = measure.unitsWith();
    int smaller = Math.max(UNITS, Math.min(support.a().units(), support.b().units()));
    return with >= smaller || measure.unitShare() >= share;
  }

  static boolean allowsInference(Support support) {
    return Math.min(support.a().units(), support.b().units()) >= UNITS;
  }

  /** Why nothing is inferred. */
  static String reason(Support support, CohortPair pair, String unit, @Nullable Interval within) {
    int a = support.a().units();
    int b = support.b().units();
    String units =
        "Units (%s) with a denominator: %d in %s, %d in %s; inference takes %d in either."
            .formatted(unit, a, pair.nameA(), b, pair.nameB(), UNITS);
    if (Math.min(a, b) == 0) {
      return units + " Without a unit in one cohort there is no difference.";
    }
    return within != null
        ? units
        : units
            + " Fewer than %d paragraphs have a hit, so no interval within the documents, either."
                .formatted(SegmentBootstrap.MIN_SEGMENTS);
  }
}
