package dev.parallax.model.tone;

/**
 * The vector of a sentence, with the names under which tables know it.
 *
 * @param documentId of the document
 * @param sentenceId of the sentence
 * @param ordinal of the sentence in the document
 * @param encoder name and version of what made the vector
 * @param vector the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // Written to a table, never compared.
public record SentenceEmbedding(
    String documentId, String sentenceId, int ordinal, String encoder, float[] vector) {}
