package dev.parallax.model.tone;

import org.jspecify.annotations.Nullable;

/**
 * How far two instruments of tone put the sentences of a cohort in the same order.
 *
 * @param cohort whose paragraphs' sentences
 * @param instrumentA as in the keys of measurements, for example {@code corenlp}
 * @param instrumentB the other one
 * @param sentences scored by both
 * @param spearman Spearman's rank correlation in [-1, 1], ties by mid-ranks; null with fewer than
 *     three sentences, or where an instrument gives all of them the same score
 */
public record InstrumentAgreement(
    String cohort,
    String instrumentA,
    String instrumentB,
    int sentences,
    @Nullable Double spearman) {}
