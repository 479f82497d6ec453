package dev.parallax.annotate.recognise;

import java.util.Arrays;

/** Features' numbers by the hashes of their names: open addressing over two arrays. */
final class FeatureTable {

  static final int NONE = -1;

  private final long[] hashes;
  private final int[] numbers;
  private final int shift;

  /**
   * @param features names' hashes, in the order of their numbers
   * @throws IllegalStateException if two features have one hash, and so could not be told apart
   */
  FeatureTable(long[] features) {
    // At least twice as many slots as features: a search ends after one or two.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(2L * features.length);
    this.hashes = new long[1 << bits];
    this.numbers = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    Arrays.fill(numbers, NONE);
    for (int feature = 0; feature < features.length; feature++) {
      int slot = slot(features[feature]);
      if (numbers[slot] != NONE) {
        throw new IllegalStateException("Two features of an entity model share a hash");
      }
      hashes[slot] = features[feature];
      numbers[slot] = feature;
    }
  }

  /** A feature's number, or {@link #NONE}. */
  int number(long hash) {
    return numbers[slot(hash)];
  }

  private int slot(long hash) {
    int mask = numbers.length - 1;
    // The upper bits of a product depend on all bits of the hash, its own lower ones do not.
    int slot = (int) ((hash * 0xD6E8FEB86659FD93L) >>> shift);
    while (numbers[slot] != NONE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
