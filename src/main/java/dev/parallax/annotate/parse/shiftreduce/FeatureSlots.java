package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.FeatureTable;
import java.util.Arrays;

/**
 * The features of a state, each in a place of its own, in the order in which CoreNLP lists them:
 * sums of floats depend on it. A slot keeps its feature until another is put there, since most stay
 * the same from one state to the next.
 */
final class FeatureSlots {

  private final FeatureTable table;
  private final int[] places;
  private final int[] slots;
  private final long[] hashes;
  private final long[] words;
  private final int[] found;
  private int pending;

  /**
   * @param table of the model
   * @param count of slots
   */
  FeatureSlots(FeatureTable table, int count) {
    this.table = table;
    places = new int[count];
    slots = new int[count];
    hashes = new long[count];
    words = new long[count];
    found = new int[count];
  }

  /** Puts the feature of a hash; at most one into each slot before the scores are told. */
  void put(int slot, long hash) {
    slots[pending] = slot;
    hashes[pending++] = hash;
  }

  /** Empties slots. */
  void clear(int from, int count) {
    Arrays.fill(places, from, from + count, 0);
  }

  /** Tells the score of each transition. */
  void score(float[] scores) {
    table.find(hashes, pending, found, words);
    for (int i = 0; i < pending; i++) {
      places[slots[i]] = found[i];
    }
    pending = 0;
    Arrays.fill(scores, 0);
    for (int place : places) {
      if (place != 0) {
        table.addTo(scores, place);
      }
    }
  }
}
