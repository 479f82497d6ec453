package dev.parallax.annotate.parse.model;

/**
 * A 64-bit hash of strings that composes: the hash of {@code a + b} follows from those of {@code a}
 * and {@code b}, so that a feature's string need never be built.
 *
 * <p>It is a polynomial in an odd base, modulo 2<sup>64</sup>: appending a string multiplies by the
 * base to the power of that string's length. Characters count from 1, lest leading ones vanish.
 */
public final class StringHash {

  /** Odd, so that multiplying by it loses no bit; its bits are those of the golden ratio. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Of the empty string; any other string's is appended to it. */
  public static final long EMPTY = 0;

  private StringHash() {}

  /** The hash of a string. */
  public static long of(CharSequence string) {
    long hash = EMPTY;
    for (int i = 0; i < string.length(); i++) {
      hash = append(hash, string.charAt(i));
    }
    return hash;
  }

  /** By what a hash is multiplied when a string of this length is appended. */
  public static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of a string with one more character. */
  public static long append(long hash, char character) {
    return hash * BASE + character + 1;
  }

  /** The power of a string with one more character. */
  public static long append(long power) {
    return power * BASE;
  }

  /**
   * The hash of two strings, one after the other.
   *
   * @param power of the second string's length
   */
  public static long join(long first, long second, long power) {
    return first * power + second;
  }
}
