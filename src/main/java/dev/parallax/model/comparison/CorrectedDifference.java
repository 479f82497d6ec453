package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A difference of two cohorts as labels of people correct it: what an instrument says of all
 * sentences, less how it errs on the labelled ones. In the unit of the labels.
 *
 * @param meanA of cohort a, corrected; null where there are too few labels
 * @param meanB of cohort b, corrected; null where meanA is
 * @param difference b less a; null where meanA is
 * @param labelsA labelled sentences of cohort a that are used
 * @param labelsB the same of cohort b
 * @param reason why there is no difference or no interval, in words; null where there are both
 */
public record CorrectedDifference(
    @Nullable Double meanA,
    @Nullable Double meanB,
    @Nullable Estimate difference,
    int labelsA,
    int labelsB,
    @Nullable String reason) {

  /** No difference, and why. */
  public static CorrectedDifference none(int labelsA, int labelsB, String why) {
    return new CorrectedDifference(null, null, null, labelsA, labelsB, why);
  }
}
