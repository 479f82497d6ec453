package dev.parallax.compare.calibrate;

/** Counts what the comparisons of one group of measures gave in one split. */
final class Tally {

  private int untested;
  private int tests;
  private int positives;
  private int intervals;
  private int covering;
  private int doubled;
  private int found;

  void addUntested() {
    untested++;
  }

  void addTest(boolean positive) {
    tests++;
    positives += positive ? 1 : 0;
  }

  void addInterval(boolean coversZero) {
    intervals++;
    covering += coversZero ? 1 : 0;
  }

  void addDoubled(boolean positive) {
    doubled++;
    found += positive ? 1 : 0;
  }

  /** Comparisons without a test. */
  int untested() {
    return untested;
  }

  /** Tests that found a difference, among all tests. */
  Share falsePositives() {
    return new Share(positives, tests);
  }

  /** Intervals that cover zero, among all intervals. */
  Share coverage() {
    return new Share(covering, intervals);
  }

  /** Tests that found a doubled rate, among those of doubled rates. */
  Share power() {
    return new Share(found, doubled);
  }
}
