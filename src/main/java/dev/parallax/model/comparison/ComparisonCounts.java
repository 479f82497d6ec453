package dev.parallax.model.comparison;

import java.util.List;

/**
 * How many comparisons a run made.
 *
 * @param all of them
 * @param tested with a q: the cohorts have enough units, and the values allow a p of .05
 * @param discoveries with a q of at most .05
 */
public record ComparisonCounts(long all, long tested, long discoveries) {

  /** Without comparisons. */
  public static final ComparisonCounts NONE = new ComparisonCounts(0, 0, 0);

  /** Largest q that counts as a discovery. */
  public static final double DISCOVERY = 0.05;

  /** Counts comparisons. */
  public static ComparisonCounts of(List<Comparison> comparisons) {
    return new ComparisonCounts(
        comparisons.size(),
        comparisons.stream().filter(ComparisonCounts::isTested).count(),
        comparisons.stream().filter(ComparisonCounts::isDiscovery).count());
  }

  private static boolean isTested(Comparison comparison) {
    SignificanceTest test = comparison.test();
    return test != null && test.q() != null;
  }

  /** Whether a difference is told from chance, as far as one look can tell. */
  public static boolean isDiscovery(Comparison comparison) {
    SignificanceTest test = comparison.test();
    return test != null && test.q() != null && test.q() <= DISCOVERY;
  }
}
