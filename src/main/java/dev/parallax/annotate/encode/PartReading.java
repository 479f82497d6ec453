package dev.parallax.annotate.encode;

import dev.parallax.model.tone.PieceVectors;
import java.util.List;

/**
 * What the encoder made of one part of a text.
 *
 * @param vector of the part
 * @param pieces of the part, marks of start and end around them
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record PartReading(float[] vector, PieceVectors pieces) {

  /** The pieces of all parts, with the first mark of start and the last of end. */
  static PieceVectors join(List<PartReading> parts) {
    if (parts.size() == 1) {
      return parts.get(0).pieces();
    }
    int dimension = parts.get(0).pieces().dimension();
    int inner = parts.stream().mapToInt(part -> part.pieces().count() - 2).sum();
    float[] values = new float[(inner + 2) * dimension];
    int at = 0;
    for (int part = 0; part < parts.size(); part++) {
      PieceVectors pieces = parts.get(part).pieces();
      int from = part == 0 ? 0 : 1;
      int to = pieces.count() - (part == parts.size() - 1 ? 0 : 1);
      int length = (to - from) * dimension;
      System.arraycopy(pieces.values(), from * dimension, values, at, length);
      at += length;
    }
    return new PieceVectors(values, dimension);
  }
}
