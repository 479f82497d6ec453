package dev.parallax.corpus.screen;

import java.io.Serializable;
import java.util.Comparator;

/**
 * As much of a document as is needed to compare it with all others: well under a kilobyte.
 *
 * @param documentId cohort and relative path
 * @param cohort the group it is compared in
 * @param path relative to the input folder, with {@code /}
 * @param contentSha256 of the file's bytes, hex
 * @param normalizedTextSha256 of the text's words in lower case, hex
 * @param signature sketch of its shingles
 */
public record DocumentFingerprint(
    String documentId,
    String cohort,
    String path,
    String contentSha256,
    String normalizedTextSha256,
    MinHashSignature signature)
    implements Serializable {

  /** By content, so that file names decide between equal files only. */
  static final Comparator<DocumentFingerprint> ORDER =
      Comparator.comparing(DocumentFingerprint::contentSha256)
          .thenComparing(DocumentFingerprint::documentId);
}
