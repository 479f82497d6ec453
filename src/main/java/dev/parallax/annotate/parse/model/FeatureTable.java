package dev.parallax.annotate.parse.model;

import java.util.Arrays;

/**
 * The weights that features give to transitions: an open-addressing hash table over two flat
 * arrays.
 *
 * <p>A slot holds the upper 38 bits of a feature's key and the place of its weights. There a first
 * number holds 24 further bits of the key and how many weights follow; each weight is the number of
 * a transition and the bits of a float. The lower bits of the key say where in the table to look. A
 * feature that the model does not know is taken for one that it knows where 62 bits agree: for the
 * 3.5 million features of the English model, once in 10<sup>12</sup> different unknown features.
 *
 * <p>Immutable.
 */
public final class FeatureTable {

  /** Where features have no weights: {@code weights[0]} says that none follow. */
  static final int NOWHERE = 0;

  private static final int PLACE_BITS = 26;
  private static final long PLACE = (1L << PLACE_BITS) - 1;
  private static final int COUNT_BITS = 8;
  private static final int COUNT = (1 << COUNT_BITS) - 1;
  private static final int TAG_BITS = Integer.SIZE - COUNT_BITS;
  private static final int TAG = (1 << TAG_BITS) - 1;
  private static final int ENTRY = 2;

  private final long[] slots;
  private final int[] weights;
  private final int mask;

  /**
   * @param slots as the builder made them
   * @param weights as the builder made them
   */
  FeatureTable(long[] slots, int[] weights) {
    if (Integer.bitCount(slots.length) != 1) {
      throw new IllegalArgumentException(slots.length + " slots are no power of two");
    }
    this.slots = slots;
    this.weights = weights;
    this.mask = slots.length - 1;
  }

  long[] slots() {
    return slots;
  }

  int[] weights() {
    return weights;
  }

  /**
   * Finds where many features have their weights, in three sweeps, so that the processor waits for
   * memory once for all of them and not for each.
   *
   * @param keys hashes of the features
   * @param count how many of them
   * @param found where to put places, 0 for a feature without weights
   * @param words scratch, as long as {@code keys}
   */
  public void find(long[] keys, int count, int[] found, long[] words) {
    for (int i = 0; i < count; i++) {
      keys[i] = mix(keys[i]);
      words[i] = slots[(int) keys[i] & mask];
    }
    for (int i = 0; i < count; i++) {
      found[i] = agrees(words[i], keys[i]) ? (int) (words[i] & PLACE) : probe(keys[i]);
    }
  }

  /** Adds a feature's weights to the scores of transitions, in the model's order of floats. */
  public void addTo(float[] scores, int place) {
    int end = place + 1 + ENTRY * (weights[place] & COUNT);
    for (int i = place + 1; i < end; i += ENTRY) {
      scores[weights[i]] += Float.intBitsToFloat(weights[i + 1]);
    }
  }

  private int probe(long key) {
    for (int slot = (int) key & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (agrees(slots[slot], key)) {
        return (int) (slots[slot] & PLACE);
      }
    }
    return NOWHERE;
  }

  /** An empty slot leads to the place where no weights follow, and is right only for no feature. */
  private boolean agrees(long word, long key) {
    return word != 0
        && ((word ^ key) & ~PLACE) == 0
        && weights[(int) (word & PLACE)] >>> COUNT_BITS == tag(key);
  }

  private static int tag(long key) {
    return (int) key & TAG;
  }

  /** Spreads a polynomial hash, whose lower bits depend on lower bits alone, over all bits. */
  private static long mix(long hash) {
    long mixed = hash * 0xD6E8FEB86659FD93L;
    mixed ^= mixed >>> 32;
    mixed *= 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 29);
  }

  /** Fills a table; not thread-safe. */
  static final class Builder {

    /** At most so full, an unknown feature is told from two slots on average. */
    private static final double LOAD = 0.75;

    private final long[] slots;
    private final int mask;
    private int[] weights = new int[1 << 20];
    private int end = NOWHERE + 1;

    /**
     * @param features how many will be put
     */
    Builder(int features) {
      int slotCount = Math.max(2, Integer.highestOneBit((int) (features / LOAD)) << 1);
      slots = new long[slotCount];
      mask = slotCount - 1;
    }

    /**
     * Puts a feature.
     *
     * @param hash of its string
     * @param scores of all transitions, of which those that are not 0 are kept
     * @throws IllegalArgumentException if the table cannot tell it from another one
     */
    void put(long hash, float[] scores) {
      int place = end;
      reserve(1 + ENTRY * scores.length);
      end++;
      for (int transition = 0; transition < scores.length; transition++) {
        if (scores[transition] != 0) {
          weights[end++] = transition;
          weights[end++] = Float.floatToRawIntBits(scores[transition]);
        }
      }
      int count = (end - place - 1) / ENTRY;
      if (count > COUNT || end > PLACE) {
        throw new IllegalArgumentException("The model is too large for the table");
      }
      long key = mix(hash);
      weights[place] = tag(key) << COUNT_BITS | count;
      slots[freeSlot(key)] = (key & ~PLACE) | place;
    }

    private int freeSlot(long key) {
      int slot = (int) key & mask;
      while (slots[slot] != 0) {
        int other = (int) (slots[slot] & PLACE);
        if (((slots[slot] ^ key) & ~PLACE) == 0 && weights[other] >>> COUNT_BITS == tag(key)) {
          throw new IllegalArgumentException("Two features have the same hash");
        }
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void reserve(int numbers) {
      if (end + numbers > weights.length) {
        weights = Arrays.copyOf(weights, Math.max(end + numbers, weights.length * 2));
      }
    }

    FeatureTable build() {
      return new FeatureTable(slots, Arrays.copyOf(weights, end));
    }
  }
}
