package dev.parallax.model.voice;

import dev.parallax.model.text.Voice;

/**
 * A voice in the documents of a cohort, thrown together.
 *
 * @param cohort name of the cohort
 * @param voice author or attributed
 * @param textKind kind of text whose error rates are taken: essay or news
 * @param words that are given to the voice
 * @param found their share of all words
 * @param estimated share of the words that are its own, by the error rates
 * @param right chance that a word given to the voice is its own
 */
public record VoiceShare(
    String cohort,
    Voice voice,
    String textKind,
    double words,
    double found,
    double estimated,
    double right) {}
