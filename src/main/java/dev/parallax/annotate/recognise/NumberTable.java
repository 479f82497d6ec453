package dev.parallax.annotate.recognise;

import java.util.Arrays;

/** Numbers by the hashes of names: open addressing over two arrays. Immutable. */
final class NumberTable {

  static final int NONE = -1;

  private final long[] hashes;
  private final int[] numbers;
  private final int shift;

  /**
   * @param hashes of the names, each in its slot
   * @param numbers as long as {@code hashes}, a power of two; {@link #NONE} in an empty slot
   */
  NumberTable(long[] hashes, int[] numbers) {
    this.hashes = hashes;
    this.numbers = numbers;
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(numbers.length);
  }

  /**
   * A table of names.
   *
   * @param names their hashes
   * @param numbers of the names, in the same order, not negative
   * @throws IllegalStateException if two names have one hash, and so could not be told apart
   */
  static NumberTable of(long[] names, int[] numbers) {
    // At least twice as many slots as names: a search ends after one or two.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, 2L * names.length));
    int[] empty = new int[1 << bits];
    Arrays.fill(empty, NONE);
    NumberTable table = new NumberTable(new long[1 << bits], empty);
    for (int i = 0; i < names.length; i++) {
      table.put(names[i], numbers[i]);
    }
    return table;
  }

  private void put(long hash, int number) {
    int slot = slot(hash);
    if (numbers[slot] != NONE) {
      throw new IllegalStateException("Two names of a model share a hash");
    }
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  /** A name's number, or {@link #NONE}. */
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

  long[] hashes() {
    return hashes;
  }

  int[] numbers() {
    return numbers;
  }
}
