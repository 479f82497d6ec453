package dev.parallax.model.text;

import org.jspecify.annotations.Nullable;

/**
 * A file that could not be analysed, or was left out for a reason.
 *
 * @param path relative to the input folder, with {@code /}
 * @param documentId the id it would have had, or null where no cohort is known
 * @param cohort or null
 * @param contentSha256 of the file's bytes, or null where they could not be read
 * @param stage where it was rejected
 * @param errorClass stable name for programs
 * @param message what is wrong and what to do, for people
 * @param duplicateOf document_id of the one that is analysed instead, or null
 */
public record Reject(
    String path,
    @Nullable String documentId,
    @Nullable String cohort,
    @Nullable String contentSha256,
    Stage stage,
    ErrorClass errorClass,
    String message,
    @Nullable String duplicateOf) {}
