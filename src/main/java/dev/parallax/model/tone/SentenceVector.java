package dev.parallax.model.tone;

import org.jspecify.annotations.Nullable;

/**
 * A sentence as the encoder's vector.
 *
 * @param sentence ordinal of the sentence
 * @param values null where the sentence holds nothing that the encoder reads
 * @param asTarget tone toward the sentence as if it were a target itself; null where there is no
 *     vector
 * @param parts in how many the sentence was encoded: 1, unless it is longer than the encoder can
 *     read; 0 where there is no vector
 */
@SuppressWarnings("ArrayRecordComponent") // Stored and handed on, never compared.
public record SentenceVector(
    int sentence, float @Nullable [] values, @Nullable Polarity asTarget, int parts) {

  /** A sentence that holds nothing to read. */
  public static SentenceVector unread(int sentence) {
    return new SentenceVector(sentence, null, null, 0);
  }
}
