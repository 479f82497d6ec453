package dev.parallax.compare.permutation;

import java.util.stream.IntStream;

/** Sets of k out of n numbers from 0, in lexical order. */
final class Combinations {

  private Combinations() {}

  /**
   * How many there are.
   *
   * @param k at most half of n
   * @return the number, or some number above {@code limit} where there are more
   */
  static int count(int n, int k, int limit) {
    long count = 1;
    // C(n-k+i, i) grows with i, so that what has passed the limit stays above it.
    for (int i = 1; i <= k && count <= limit; i++) {
      count = count * (n - k + i) / i;
    }
    return (int) Math.min(count, Integer.MAX_VALUE);
  }

  /** The first one: 0 to k - 1. */
  static int[] first(int k) {
    return IntStream.range(0, k).toArray();
  }

  /** Turns a set into the next one; the last stays as it is. */
  static void next(int[] set, int n) {
    int k = set.length;
    int place = k - 1;
    while (place >= 0 && set[place] == n - k + place) {
      place--;
    }
    if (place >= 0) {
      int value = set[place];
      for (int i = place; i < k; i++) {
        value++;
        set[i] = value;
      }
    }
  }
}
