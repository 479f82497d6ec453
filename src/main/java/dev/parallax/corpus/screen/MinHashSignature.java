package dev.parallax.corpus.screen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A sketch of the set of a text's five-word shingles. The share of places in which two sketches
 * agree estimates the Jaccard similarity of the two sets (A. Broder, "On the resemblance and
 * containment of documents", 1997); its standard error is at most .044.
 */
public final class MinHashSignature implements Serializable {

  /** Permutations, and so the length of a signature. */
  public static final int LENGTH = 128;

  private static final long serialVersionUID = 1L;
  private static final int SHINGLE_WORDS = 5;
  // "Parallax" in ASCII; other numbers would do as well, but each gives other estimates.
  private static final long SEED = 0x5061_7261_6C6C_6178L;
  // The increment of SplitMix64 (Steele, Lea and Flood 2014): 2^64 over the golden ratio, odd.
  private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

  private final int[] minima;

  private MinHashSignature(int[] minima) {
    this.minima = minima;
  }

  /** The signature of a text given as words; a text shorter than a shingle is one shingle. */
  public static MinHashSignature of(List<String> words) {
    int[] minima = new int[LENGTH];
    Arrays.fill(minima, -1);
    int shingles = Math.max(1, words.size() - SHINGLE_WORDS + 1);
    for (int i = 0; i < shingles; i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + SHINGLE_WORDS));
      long hash = hash(String.join(" ", shingle));
      for (int k = 0; k < LENGTH; k++) {
        int value = (int) (mix(hash ^ mix(SEED + k * GOLDEN_RATIO)) >>> 32);
        // Compared as unsigned numbers, of which -1, where all begin, is the largest.
        minima[k] = Integer.compareUnsigned(value, minima[k]) < 0 ? value : minima[k];
      }
    }
    return new MinHashSignature(minima);
  }

  /**
   * A signature that was written with {@link #minima()}.
   *
   * @throws IllegalArgumentException if there are not {@link #LENGTH} numbers
   */
  @JsonCreator
  public static MinHashSignature ofMinima(int[] minima) {
    if (minima.length != LENGTH) {
      throw new IllegalArgumentException(
          "A signature has " + LENGTH + " numbers, not " + minima.length);
    }
    return new MinHashSignature(minima.clone());
  }

  /** The numbers it consists of. */
  @JsonValue
  public int[] minima() {
    return minima.clone();
  }

  /** Estimated Jaccard similarity of the two texts' shingles, in [0, 1]. */
  public double similarity(MinHashSignature other) {
    int equal = 0;
    for (int i = 0; i < LENGTH; i++) {
      equal += minima[i] == other.minima[i] ? 1 : 0;
    }
    return (double) equal / LENGTH;
  }

  /** A hash of {@code rows} numbers from {@code from} on; equal where all of them are. */
  long band(int from, int rows) {
    long hash = from;
    for (int i = from; i < from + rows; i++) {
      hash = mix(hash ^ minima[i]) + GOLDEN_RATIO;
    }
    return hash;
  }

  /** FNV-1a over UTF-16 units; {@link #mix} spreads it. */
  private static long hash(String shingle) {
    long hash = 0xCBF2_9CE4_8422_2325L;
    for (int i = 0; i < shingle.length(); i++) {
      hash = (hash ^ shingle.charAt(i)) * 0x0000_0100_0000_01B3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64: every bit of the result depends on every bit given. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MinHashSignature that && Arrays.equals(minima, that.minima);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minima);
  }

  @Override
  public String toString() {
    return "MinHashSignature[" + Integer.toHexString(hashCode()) + "]";
  }
}
