package dev.parallax.model.change;

import dev.parallax.model.comparison.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What one run says of a measure in a pair of cohorts.
 *
 * @param difference of the cohorts, in the measure's own unit
 * @param interval of 95 % around the difference: Welch's where inferred, else from resampled
 *     paragraphs; null where there is neither
 * @param inferred whether anything is said beyond these documents
 * @param p null where nothing is inferred
 * @param q null where nothing is inferred
 */
public record MeasureState(
    double difference,
    @Nullable Interval interval,
    boolean inferred,
    @Nullable Double p,
    @Nullable Double q) {

  /** What may be said of it. */
  public Conclusion conclusion() {
    return Conclusion.of(difference, q);
  }

  /** How far the interval reaches to either side: half its width; null where there is none. */
  public @Nullable Double reach() {
    return interval == null ? null : (interval.high() - interval.low()) / 2;
  }
}
