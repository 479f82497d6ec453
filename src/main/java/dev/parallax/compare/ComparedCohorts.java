package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.model.comparison.Comparison;
import java.util.List;

/**
 * What a comparison found.
 *
 * @param pairs that were compared
 * @param comparisons sorted by {@link Comparison#ORDER}
 * @param notes what could not be compared and why, for the user; a sentence or two each
 */
public record ComparedCohorts(
    List<CohortPair> pairs, List<Comparison> comparisons, List<String> notes) {

  /** Copies the lists. */
  public ComparedCohorts {
    pairs = List.copyOf(pairs);
    comparisons = List.copyOf(comparisons);
    notes = List.copyOf(notes);
  }
}
