package dev.parallax.compare.design;

import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.compare.permutation.Statistic;
import dev.parallax.model.comparison.Estimate;

/**
 * How units, documents or dates are laid out to be compared, and how chance would deal them anew.
 * Rates are always those of all items that the design was laid out for, in their order; those that
 * cannot enter are passed over.
 */
public interface Design {

  /** Whether so many items, and so many ways to deal them, allow anything to be inferred. */
  boolean allowsInference(Relabelling ways);

  /**
   * Ways to deal the labels anew.
   *
   * @param draws random ways, where not all are tried
   * @param seed of these
   */
  Relabelling relabelling(int draws, long seed);

  /** The figure that is asked for, with its interval; without one where nothing varies. */
  Estimate estimate(double[] rates);

  /** The figure by its standard error: infinite without spread, NaN where none can be told. */
  double t(double[] rates);

  /** Degrees of freedom of t; NaN where nothing varies. */
  double degreesOfFreedom(double[] rates);

  /** What a permutation test counts. */
  Statistic statistic(double[] rates);
}
