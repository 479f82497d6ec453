package dev.parallax.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comparing a document with the rest of the corpus found out about it.
 *
 * @param documentId of the document that was screened and may be analysed
 * @param nearDuplicates document_ids of texts almost equal to it, sorted
 * @param nearDuplicateGroup document_id that stands for all of its near duplicates, or null where
 *     it has none; units of inference may be built from it
 * @param issues what is doubtful, for example the same text in another cohort
 */
public record Screening(
    String documentId,
    List<String> nearDuplicates,
    @Nullable String nearDuplicateGroup,
    List<Issue> issues) {

  /** Copies the lists, so that the record is immutable. */
  public Screening {
    nearDuplicates = List.copyOf(nearDuplicates);
    issues = List.copyOf(issues);
  }
}
