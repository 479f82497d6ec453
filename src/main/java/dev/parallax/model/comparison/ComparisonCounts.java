package dev.parallax.model.comparison;

import java.util.List;

/**
 * How many comparisons a run made.
 *
 * @param all of them
 * @param inferred with p and q, for cohorts of enough units
 * @param discoveries with a q of at most .05
 */
public record ComparisonCounts(long all, long inferred, long discoveries) {

  /** Without comparisons. */
  public static final ComparisonCounts NONE = new ComparisonCounts(0, 0, 0);

  /** Largest q that counts as a discovery. */
  public static final double DISCOVERY = 0.05;

  /** Counts comparisons. */
  public static ComparisonCounts of(List<Comparison> comparisons) {
    return new ComparisonCounts(
        comparisons.size(),
        comparisons.stream().filter(comparison -> comparison.test() != null).count(),
        comparisons.stream().filter(ComparisonCounts::isDiscovery).count());
  }

  /** Whether a difference is told from chance, as far as one look can tell. */
  public static boolean isDiscovery(Comparison comparison) {
    SignificanceTest test = comparison.test();
    return test != null && test.q() != null && test.q() <= DISCOVERY;
  }
}
