package dev.parallax.annotate.parse.model;

import java.util.Arrays;

/** Strings by number, of which only hash and length's power are kept; grows as it is filled. */
public final class HashColumn {

  private static final char SEPARATOR = '-';

  private long[] hashes;
  private long[] powers;

  /**
   * @param capacity strings that fit before it grows
   */
  public HashColumn(int capacity) {
    hashes = new long[capacity];
    powers = new long[capacity];
  }

  /** Hash of a string. */
  public long hash(int number) {
    return hashes[number];
  }

  /** Power of a string's length. */
  public long power(int number) {
    return powers[number];
  }

  /** Hash of another string with this one appended. */
  public long after(long hash, int number) {
    return StringHash.join(hash, hashes[number], powers[number]);
  }

  /** Hash of another string with a hyphen and this one appended. */
  public long afterHyphen(long hash, int number) {
    return after(StringHash.append(hash, SEPARATOR), number);
  }

  /** Sets a string. */
  public void set(int number, CharSequence string) {
    set(number, StringHash.of(string), StringHash.power(string.length()));
  }

  /** Sets a string to the same as one of another column. */
  public void copy(int number, HashColumn other, int otherNumber) {
    set(number, other.hashes[otherNumber], other.powers[otherNumber]);
  }

  /** Sets a string to two others with a hyphen between them. */
  public void join(int number, HashColumn first, int i, HashColumn second, int j) {
    set(
        number,
        second.afterHyphen(first.hashes[i], j),
        StringHash.append(first.powers[i]) * second.powers[j]);
  }

  private void set(int number, long hash, long power) {
    if (number >= hashes.length) {
      int capacity = Math.max(number + 1, hashes.length * 2);
      hashes = Arrays.copyOf(hashes, capacity);
      powers = Arrays.copyOf(powers, capacity);
    }
    hashes[number] = hash;
    powers[number] = power;
  }
}
