package dev.parallax.corpus.source;

import dev.parallax.model.text.Metadata;

/**
 * A file that is to be read.
 *
 * @param documentId cohort and relative path
 * @param cohort the group it is compared in
 * @param path relative to the input folder, with {@code /}
 * @param metadata from {@code documents.csv}
 */
public record DocumentSource(String documentId, String cohort, String path, Metadata metadata) {}
