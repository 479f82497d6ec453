package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Whether the labels of two cohorts may be exchanged.
 *
 * @param t Welch's; infinite where means differ and no cohort varies
 * @param degreesOfFreedom of t; null where no cohort varies
 * @param p share of splits of the units that differ as much
 * @param smallestP that so many units allow
 * @param splits tried
 * @param exact whether these are all there are
 * @param q p adjusted for the false discovery rate of the family
 * @param familySize measures that were tested together
 * @param unsettled whether p and the difference's interval disagree at 5 %; null without interval
 */
public record SignificanceTest(
    double t,
    @Nullable Double degreesOfFreedom,
    double p,
    double smallestP,
    int splits,
    boolean exact,
    double q,
    int familySize,
    @Nullable Boolean unsettled) {

  /** The same test as one of a family. */
  public SignificanceTest inFamily(double adjusted, int size) {
    return new SignificanceTest(
        t, degreesOfFreedom, p, smallestP, splits, exact, adjusted, size, unsettled);
  }
}
