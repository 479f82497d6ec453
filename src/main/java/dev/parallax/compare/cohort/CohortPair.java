package dev.parallax.compare.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two groups of documents to compare; the difference is b less a.
 *
 * @param nameA of the first, as the table shows it
 * @param nameB of the second
 * @param cohortsA cohorts whose documents are in the first
 * @param cohortsB cohorts whose documents are in the second; none of the first
 */
public record CohortPair(String nameA, String nameB, Set<String> cohortsA, Set<String> cohortsB) {

  /** Copies the sets. */
  public CohortPair {
    cohortsA = Set.copyOf(cohortsA);
    cohortsB = Set.copyOf(cohortsB);
  }

  static CohortPair of(String a, String b) {
    return new CohortPair(a, b, Set.of(a), Set.of(b));
  }

  static CohortPair of(String a, String b, Map<String, List<String>> groups) {
    return new CohortPair(
        a,
        b,
        Set.copyOf(groups.getOrDefault(a, List.of(a))),
        Set.copyOf(groups.getOrDefault(b, List.of(b))));
  }

  /** Whether documents of the cohort belong to either side. */
  public boolean holds(String cohort) {
    return cohortsA.contains(cohort) || cohortsB.contains(cohort);
  }
}
