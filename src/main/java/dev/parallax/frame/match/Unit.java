package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a pattern is held against: a token, or a part of one that hyphens part.
 *
 * @param token index of the token, from 1
 * @param lemma lower case
 * @param form lower case
 * @param partOfSpeech of the token; null for punctuation and the like
 * @param mention type of the mention that the token belongs to; null for none
 */
record Unit(
    int token,
    String lemma,
    String form,
    @Nullable PartOfSpeech partOfSpeech,
    @Nullable String mention) {}
