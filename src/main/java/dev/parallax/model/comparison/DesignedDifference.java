package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * The difference of two cohorts under a design that goes beyond their units: within strata, or
 * between the documents of the same units.
 *
 * @param groups strata with units of both cohorts, or units with documents in both
 * @param unitsA units of cohort a in them; of pairs documents
 * @param unitsB the same of cohort b
 * @param difference b less a; null where there is no group
 * @param test null where nothing is inferred
 * @param reason why there is no difference, no interval, no p or no q, in words; null where there
 *     are all
 */
public record DesignedDifference(
    int groups,
    int unitsA,
    int unitsB,
    @Nullable Estimate difference,
    @Nullable SignificanceTest test,
    @Nullable String reason) {

  /** The same with its test. */
  public DesignedDifference withTest(SignificanceTest found, @Nullable String why) {
    return new DesignedDifference(groups, unitsA, unitsB, difference, found, why);
  }
}
