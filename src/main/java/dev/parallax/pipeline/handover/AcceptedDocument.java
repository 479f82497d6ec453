package dev.parallax.pipeline.handover;

import dev.parallax.model.text.Screening;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that goes on to be annotated: the element of the graph. What steps on the corpus ask
 * of each document travels with it, so that none of them reads the document for it.
 *
 * @param file number of the Parquet files its rows go to, from 0
 * @param place among all by size, from 0 for the largest: neighbours are spread over the threads
 * @param cohort the group it is compared in
 * @param contentSha256 of the file's bytes, hex; orders documents so that their names do not count
 * @param unit what its metadata say of the unit of inference; null where they say nothing, or where
 *     each document is a unit
 * @param date as its metadata give it, or null
 * @param author as its metadata give it, or null
 * @param stratum what its metadata say of all columns within which cohorts are compared; null where
 *     there are none, or they do not say
 * @param screening what comparing it with the corpus found out
 */
public record AcceptedDocument(
    int file,
    int place,
    String cohort,
    String contentSha256,
    @Nullable String unit,
    @Nullable String date,
    @Nullable String author,
    @Nullable String stratum,
    Screening screening) {

  /** Id of the document. */
  public String documentId() {
    return screening.documentId();
  }

  /** By id: what was gathered comes in no order. */
  public static List<AcceptedDocument> inOrder(List<AcceptedDocument> documents) {
    return documents.stream().sorted(Comparator.comparing(AcceptedDocument::documentId)).toList();
  }
}
