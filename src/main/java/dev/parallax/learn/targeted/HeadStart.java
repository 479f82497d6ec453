package dev.parallax.learn.targeted;

import dev.parallax.tone.targeted.DistanceBand;

/** Where a head looks before it has learnt anything: so many pieces away, on which side. */
enum HeadStart {
  TARGET(1, false, false),
  NEAR(4, true, true),
  NEAR_RIGHT(3, false, true),
  NEAR_LEFT(3, true, false),
  RIGHT(8, false, true),
  LEFT(8, true, false),
  CLOSE(2, true, true),
  SENTENCE(1000, true, true);

  /** Taken off the preference of a side that is not looked at. */
  private static final float AWAY = 5;

  private final double range;
  private final boolean left;
  private final boolean right;

  HeadStart(double range, boolean left, boolean right) {
    this.range = range;
    this.left = left;
    this.right = right;
  }

  static HeadStart of(int head) {
    return values()[head % values().length];
  }

  /** How much a band of distance is preferred, as a logarithm. */
  float preference(int band) {
    boolean before = DistanceBand.isBefore(band);
    boolean after = !before && DistanceBand.typical(band) > 0;
    boolean away = (before && !left) || (after && !right);
    return (float) (-DistanceBand.typical(band) / range) - (away ? AWAY : 0);
  }
}
