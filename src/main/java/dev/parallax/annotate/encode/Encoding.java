package dev.parallax.annotate.encode;

/**
 * A text as a vector.
 *
 * @param vector of the encoder's dimension
 * @param parts in how many the text was encoded: 1, unless it is longer than the encoder can read;
 *     the vector is then the mean of theirs, weighted by length
 * @param unknown share of the text's pieces that the encoder has no word for, in [0, 1]
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record Encoding(float[] vector, int parts, double unknown) {}
