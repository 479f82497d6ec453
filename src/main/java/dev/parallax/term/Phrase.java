package dev.parallax.term;

/**
 * How often words stand side by side, and how much more often than by chance.
 *
 * @param count occurrences in the corpus, at least 1
 * @param association pointwise mutual information in bits; of three words, the lower one of both
 *     ways to part them
 */
public record Phrase(long count, double association) {}
