package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How large a difference is, in several units.
 *
 * @param log2Ratio of the cohorts' mean rates; null for what is no rate and for a rate of zero
 * @param hedgesG difference in pooled standard deviations, corrected for small samples; null where
 *     units do not vary or there is one a cohort
 * @param cliffsDelta how much more often a unit of b exceeds one of a than the other way round,
 *     from -1 to 1
 * @param fragile whether without some one unit the sign is another or at most half of the
 *     difference is left; null where a cohort has one unit
 * @param errorDeviation standard deviation that the instrument's error alone gives the difference;
 *     null where it is not known
 */
public record Effects(
    @Nullable Double log2Ratio,
    @Nullable Double hedgesG,
    double cliffsDelta,
    @Nullable Boolean fragile,
    @Nullable Double errorDeviation) {

  /** Of a normal distribution, the middle 95 % lie within so many standard deviations. */
  private static final double DEVIATIONS = 1.96;

  /** In 95 of 100 cases the instrument's error makes no larger difference; null if not known. */
  public @Nullable Double errorReach() {
    return errorDeviation == null ? null : (Double) (DEVIATIONS * errorDeviation);
  }
}
