package dev.parallax.model.entity;

import org.jspecify.annotations.Nullable;

/**
 * How often a cohort names two entities in one sentence of a paragraph.
 *
 * @param entityIdA the first by id
 * @param entityIdB the other
 * @param cohort the group of documents
 * @param sentences that name both, positive
 * @param documents with such a sentence
 * @param npmi normalised pointwise mutual information over the cohort's sentences, in (-1, 1]; null
 *     where every sentence names both
 */
public record EntityPairCounts(
    String entityIdA,
    String entityIdB,
    String cohort,
    int sentences,
    int documents,
    @Nullable Double npmi) {}
