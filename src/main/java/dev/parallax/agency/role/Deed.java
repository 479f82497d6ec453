package dev.parallax.agency.role;

/**
 * What words say is done.
 *
 * @param word main word
 * @param first first of its words
 * @param last last of its words
 * @param lemma with its particle
 */
public record Deed(int word, int first, int last, String lemma) {}
