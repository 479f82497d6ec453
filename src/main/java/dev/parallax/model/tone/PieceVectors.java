package dev.parallax.model.tone;

/**
 * A text's pieces (words or parts of words) as a sentence encoder sees them in their context.
 *
 * @param values the numbers of the mark of start, of each piece in order, of the mark of end
 * @param dimension numbers of each
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record PieceVectors(float[] values, int dimension) {

  /** How many vectors there are, those of the two marks among them. */
  public int count() {
    return values.length / dimension;
  }
}
