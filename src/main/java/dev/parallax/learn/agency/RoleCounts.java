package dev.parallax.learn.agency;

/**
 * Slots by what was found and what people have marked.
 *
 * @param right found as marked
 * @param found slots that were filled
 * @param marked slots that people have filled
 */
record RoleCounts(long right, long found, long marked) {

  static final RoleCounts NONE = new RoleCounts(0, 0, 0);

  RoleCounts plus(RoleCounts other) {
    return new RoleCounts(right + other.right, found + other.found, marked + other.marked);
  }

  /** Share of what was found that is right; NaN where nothing was. */
  double precision() {
    return (double) right / found;
  }

  /** Share of what is marked that was found; NaN where nothing is. */
  double recall() {
    return (double) right / marked;
  }

  /** Harmonic mean of both. */
  double f1() {
    return 2.0 * right / (found + marked);
  }
}
