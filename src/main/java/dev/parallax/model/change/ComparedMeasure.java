package dev.parallax.model.change;

import dev.parallax.model.Identifiers;
import dev.parallax.model.measure.Measure;
import java.util.Comparator;

/**
 * A measure in a pair of cohorts.
 *
 * @param measure what is compared
 * @param cohortA the cohort that is subtracted
 * @param cohortB the cohort from which it is subtracted
 */
public record ComparedMeasure(Measure measure, String cohortA, String cohortB)
    implements Comparable<ComparedMeasure> {

  private static final Comparator<ComparedMeasure> ORDER =
      Comparator.comparing(ComparedMeasure::measure)
          .thenComparing(ComparedMeasure::cohortA)
          .thenComparing(ComparedMeasure::cohortB);

  /** The id of its comparison. */
  public String comparisonId() {
    return Identifiers.comparison(measure, cohortA, cohortB);
  }

  /** By measure and cohorts. */
  @Override
  public int compareTo(ComparedMeasure other) {
    return ORDER.compare(this, other);
  }
}
