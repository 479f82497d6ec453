package dev.parallax.compare.evidence;

import dev.parallax.model.comparison.Evidence;
import java.util.List;

/**
 * The sentences of one side of a comparison.
 *
 * @param comparisonId the comparison
 * @param cohort the side
 * @param evidence best first; empty where no sentence of this side counts
 */
public record ShownSentences(String comparisonId, String cohort, List<Evidence> evidence) {

  /** Copies the list. */
  public ShownSentences {
    evidence = List.copyOf(evidence);
  }
}
