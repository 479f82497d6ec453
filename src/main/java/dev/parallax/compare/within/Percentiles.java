package dev.parallax.compare.within;

import dev.parallax.model.comparison.Interval;

/** Quantiles, interpolated between neighbours (type 7 of Hyndman and Fan, 1996). */
final class Percentiles {

  private static final double TAIL = 0.025;

  private Percentiles() {}

  /**
   * The 2.5 and the 97.5 % quantile.
   *
   * @param sorted at least two values, ascending
   */
  static Interval middle95(double[] sorted) {
    int last = sorted.length - 1;
    int place = (int) (TAIL * last);
    double share = TAIL * last - place;
    // Each bound is counted from its own end, so that turning all signs turns the interval exactly.
    return new Interval(
        between(sorted[place], sorted[place + 1], share),
        between(sorted[last - place], sorted[last - place - 1], share));
  }

  private static double between(double outer, double inner, double share) {
    return outer * (1 - share) + inner * share;
  }
}
