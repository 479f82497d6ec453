package dev.parallax.model.topic;

/**
 * What a topic model was fitted on.
 *
 * @param documents of the corpus
 * @param units of it that have a term of the vocabulary
 * @param tokens of the vocabulary's terms
 * @param terms of the vocabulary
 */
public record CorpusSize(int documents, int units, long tokens, int terms) {}
