package dev.parallax.model.entity;

/**
 * How often a cohort names an entity, in paragraphs.
 *
 * @param cohort the group of documents
 * @param mentions in its paragraphs, positive
 * @param documents with such a mention
 */
public record EntityCounts(String cohort, int mentions, int documents) {}
