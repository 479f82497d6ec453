package dev.parallax.learn.metric;

/**
 * Where a scale is neutral: below {@code threshold} on either side.
 *
 * @param threshold from which on a value is positive, and from whose opposite down negative
 */
public record Band(double threshold) {

  /** 0 for negative, 1 for neutral, 2 for positive. */
  public int classOf(double value) {
    if (value >= threshold) {
      return 2;
    }
    return value <= -threshold ? 0 : 1;
  }
}
