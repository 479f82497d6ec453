package dev.parallax.model.comparison;

/**
 * Where a figure may lie.
 *
 * @param low smallest
 * @param high largest, not below {@code low}
 */
public record Interval(double low, double high) {

  /** So far on either side of {@code center}. */
  public static Interval around(double center, double reach) {
    return new Interval(center - reach, center + reach);
  }

  /** Whether no difference at all is within it. */
  public boolean coversZero() {
    return low <= 0 && 0 <= high;
  }
}
