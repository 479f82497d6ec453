package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.LeftOutMeasures;
import java.util.List;

/**
 * What a comparison found.
 *
 * @param pairs that were compared
 * @param comparisons sorted by {@link Comparison#ORDER}
 * @param leftOut what the floors left out, by pair and family
 * @param notes what could not be compared and why, for the user; a sentence or two each
 */
public record ComparedCohorts(
    List<CohortPair> pairs,
    List<Comparison> comparisons,
    List<LeftOutMeasures> leftOut,
    List<String> notes) {

  /** Copies the lists. */
  public ComparedCohorts {
    pairs = List.copyOf(pairs);
    comparisons = List.copyOf(comparisons);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }
}
