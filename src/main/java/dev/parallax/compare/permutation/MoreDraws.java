package dev.parallax.compare.permutation;

/**
 * How many random splits a family of measures needs. The smallest p of m splits is 1 / (m + 1), and
 * one measure alone among n can have q of at most .05 only where n times that is below .05.
 *
 * <p>More splits than the settings name are drawn for measures whose p is small, and theirs alone.
 * That keeps the level: with h as the bound, p is at most alpha below h only if it is so with all
 * splits, and from h on only if it is so with the first ones (J. Besag and P. Clifford, "Sequential
 * Monte Carlo p-values", Biometrika 78, 1991, stop a test in the same spirit).
 */
public final class MoreDraws {

  /** The most that are drawn, however large the family. */
  public static final int MOST = 499_999;

  /** Splits times units that are held at once, in bits. */
  private static final long MOST_BITS = 2_000_000_000L;

  private static final int PER_MEASURE = 20;

  /** Where p is larger after the first splits, more would tell nothing new. */
  private static final double NEAR = 0.01;

  private MoreDraws() {}

  /**
   * Splits for measures of a family.
   *
   * @param configured those of the settings, at least so many are drawn
   * @param familySize measures that are tested together
   * @param units in both cohorts
   */
  public static int of(int configured, int familySize, int units) {
    long bound = Math.min(MOST, MOST_BITS / units);
    return (int) Math.max(configured, Math.min(bound, (long) PER_MEASURE * familySize));
  }

  /** Whether a p from the first splits is so small that it is taken from all. */
  public static boolean areWorth(double p) {
    return p <= NEAR;
  }
}
