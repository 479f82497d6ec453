package dev.parallax.learn.voice;

/**
 * Words by what was found and what people have marked.
 *
 * @param right found and marked
 * @param wrong found, not marked
 * @param missed marked, not found
 * @param neither the rest
 */
record WordCounts(long right, long wrong, long missed, long neither) {

  static final WordCounts NONE = new WordCounts(0, 0, 0, 0);

  WordCounts plus(WordCounts other) {
    return new WordCounts(
        right + other.right, wrong + other.wrong, missed + other.missed, neither + other.neither);
  }

  /** Marked words. */
  long marked() {
    return right + missed;
  }

  /** Share of what was found that is marked; NaN where nothing was. */
  double precision() {
    return (double) right / (right + wrong);
  }

  /** Share of what is marked that was found; NaN where nothing is. */
  double recall() {
    return (double) right / (right + missed);
  }

  /** Harmonic mean of both. */
  double f1() {
    return 2.0 * right / (2 * right + wrong + missed);
  }

  /** Share of what is not marked that was found all the same. */
  double falsePositiveRate() {
    return (double) wrong / (wrong + neither);
  }
}
