package dev.parallax.report.read;

/**
 * Two cohorts that are compared; differences are b less a.
 *
 * @param a the cohort that is subtracted, or {@value #REST}: all but b
 * @param b the cohort it is subtracted from
 */
public record CohortPair(String a, String b) {

  /** Stands for all cohorts but the other one. */
  public static final String REST = "rest";

  /** The pair of a comparison. */
  public static CohortPair of(Row comparison) {
    return new CohortPair(comparison.text("cohort_a"), comparison.text("cohort_b"));
  }
}
