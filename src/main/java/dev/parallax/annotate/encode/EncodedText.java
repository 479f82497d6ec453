package dev.parallax.annotate.encode;

import dev.parallax.model.tone.PieceVectors;

/**
 * A text as one vector and as one vector a piece.
 *
 * @param whole the text as one
 * @param pieces its pieces, marks of start and end around them
 */
public record EncodedText(Encoding whole, PieceVectors pieces) {}
