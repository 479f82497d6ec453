package dev.parallax.tone.targeted;

import dev.parallax.model.tone.PieceVectors;

/**
 * A sentence as it looks from one mention: the pieces around it and how far they stand from it.
 *
 * @param values of the pieces, scaled, one piece after the other
 * @param bands of distance, one a piece
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record TargetView(float[] values, int[] bands) {

  /** Pieces looked at on either side, which bounds the cost of a mention. */
  public static final int REACH = 120;

  /**
   * The view from a mention.
   *
   * @param target pieces of the mention, not empty
   */
  public static TargetView of(PieceVectors pieces, PieceRange target, Scaling scaling) {
    int first = Math.max(0, target.first() - REACH);
    int end = Math.min(pieces.count(), Math.min(target.last(), target.first() + REACH) + REACH + 1);
    int[] bands = new int[end - first];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = DistanceBand.of(target.distance(first + i));
    }
    return new TargetView(scaling.apply(pieces.values(), first, bands.length), bands);
  }

  /** How many pieces there are. */
  public int pieces() {
    return bands.length;
  }
}
