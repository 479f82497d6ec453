package dev.parallax.report.read;

import java.util.Set;

/**
 * Two cohorts that are compared; differences are b less a.
 *
 * @param a the cohort that is subtracted, or a name that no cohort has: all but b
 * @param b the cohort it is subtracted from
 */
public record CohortPair(String a, String b) {

  /** The pair of a comparison. */
  public static CohortPair of(Row comparison) {
    return new CohortPair(comparison.text("cohort_a"), comparison.text("cohort_b"));
  }

  /**
   * Whether a cohort belongs to the first side. A cohort may be called "rest", so that the name
   * alone does not tell whether a stands for all others.
   *
   * @param present cohorts that have documents
   */
  public boolean isFirst(String cohort, Set<String> present) {
    return present.contains(a) ? cohort.equals(a) : !cohort.equals(b);
  }
}
