package dev.parallax.model.change;

import org.jspecify.annotations.Nullable;

/**
 * A file as one run saw it.
 *
 * @param path below the input folder, with {@code /}
 * @param documentId or null where no cohort is known
 * @param cohort or null
 * @param contentSha256 of the file's bytes, or null where they could not be read
 * @param errorClass why it was rejected; null where it was analysed
 */
public record DocumentState(
    String path,
    @Nullable String documentId,
    @Nullable String cohort,
    @Nullable String contentSha256,
    @Nullable String errorClass) {

  /** Whether it was analysed. */
  public boolean analysed() {
    return errorClass == null;
  }
}
