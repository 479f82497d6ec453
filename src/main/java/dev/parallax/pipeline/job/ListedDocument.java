package dev.parallax.pipeline.job;

import org.jspecify.annotations.Nullable;

/**
 * A document that a run would analyse, as far as reading tells.
 *
 * @param documentId of the document
 * @param contentSha256 of its bytes
 * @param cohort that it is compared in
 * @param path from the input folder
 * @param words of the cleaned text, between blanks
 * @param author as its metadata give it, or null
 */
public record ListedDocument(
    String documentId,
    String contentSha256,
    String cohort,
    String path,
    int words,
    @Nullable String author) {}
