package dev.parallax.frame.labels;

import java.util.Locale;

/**
 * A share with its 95 % score interval (Wilson 1927), which holds its level for small counts
 * (Brown, Cai and DasGupta 2001).
 *
 * @param hits at most {@code trials}
 * @param trials where there are none, the share is not known and the interval is all of [0, 1]
 */
record Proportion(int hits, int trials) {

  private static final double Z = 1.959963984540054;

  double share() {
    return trials == 0 ? Double.NaN : (double) hits / trials;
  }

  double low() {
    return trials == 0 ? 0 : Math.max(0, center() - radius());
  }

  double high() {
    return trials == 0 ? 1 : Math.min(1, center() + radius());
  }

  @Override
  public String toString() {
    String share = trials == 0 ? "   -" : String.format(Locale.ROOT, "%4.2f", share());
    return String.format(Locale.ROOT, "%s [%4.2f, %4.2f]", share, low(), high());
  }

  private double center() {
    return (share() + Z * Z / (2 * trials)) / (1 + Z * Z / trials);
  }

  private double radius() {
    double variance = share() * (1 - share()) / trials + Z * Z / (4.0 * trials * trials);
    return Z / (1 + Z * Z / trials) * Math.sqrt(variance);
  }
}
