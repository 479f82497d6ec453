package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Whether the labels of two cohorts may be exchanged.
 *
 * @param t Welch's; infinite where means differ and no cohort varies
 * @param degreesOfFreedom of t; null where no cohort varies
 * @param p share of splits of the units that differ as much
 * @param smallestP that so many units allow
 * @param attainableP the smallest p that these values allow under any labels; a word of two
 *     documents cannot have a small one
 * @param splits tried
 * @param exact whether these are all there are
 * @param q p adjusted for the false discovery rate of the measures that were tested together; null
 *     where this one could not have been told from chance and so does not count among them
 * @param familySize measures that were tested together, without those that could not have been told
 *     from chance
 * @param unsettled whether p and the difference's interval disagree at 5 %; null without interval
 */
public record SignificanceTest(
    double t,
    @Nullable Double degreesOfFreedom,
    double p,
    double smallestP,
    double attainableP,
    int splits,
    boolean exact,
    @Nullable Double q,
    int familySize,
    @Nullable Boolean unsettled) {

  /** Largest p and q that count as told from chance. */
  public static final double LEVEL = 0.05;

  /**
   * Units in either cohort that a test takes; of 3 and 3 even the most extreme split has p = .1.
   */
  public static final int FEWEST_UNITS = 4;

  /** Whether any labels could have told these values from chance. */
  public boolean canSucceed() {
    return attainableP <= LEVEL;
  }

  /** The same test as one of several that are made together. */
  public SignificanceTest inFamily(@Nullable Double adjusted, int size) {
    return new SignificanceTest(
        t, degreesOfFreedom, p, smallestP, attainableP, splits, exact, adjusted, size, unsettled);
  }

  /** The same test where more splits could have been drawn, and were for p that are small. */
  public SignificanceTest withSmallestP(double smallest) {
    return new SignificanceTest(
        t, degreesOfFreedom, p, smallest, attainableP, splits, exact, q, familySize, unsettled);
  }
}
