package dev.parallax.report.read;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two cohorts that are compared; differences are b less a.
 *
 * @param a the cohort that is subtracted, or what stands for all but b
 * @param b the cohort it is subtracted from
 */
public record CohortPair(String a, String b) {

  /** The pair of a comparison. */
  public static CohortPair of(Row comparison) {
    return new CohortPair(comparison.text("cohort_a"), comparison.text("cohort_b"));
  }

  /**
   * The side, {@code a} or {@code b}, on which documents of a cohort stand; a cohort on neither is
   * left out. Where no cohort is called what a is called, a is all of them but b: what the rest is
   * called changes where a cohort is called {@code rest} itself.
   *
   * @param cohorts of the run's documents
   */
  public Map<String, String> sides(Collection<String> cohorts) {
    Map<String, String> sides = new TreeMap<>();
    if (cohorts.contains(a)) {
      sides.put(a, "a");
    } else {
      cohorts.forEach(cohort -> sides.put(cohort, "a"));
    }
    sides.put(b, "b");
    return sides;
  }
}
