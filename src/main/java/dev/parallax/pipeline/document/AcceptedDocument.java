package dev.parallax.pipeline.document;

import dev.parallax.model.text.Screening;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A document that goes on to be annotated.
 *
 * @param file number of the Parquet files its rows go to, from 0
 * @param screening what comparing it with the corpus found out
 */
public record AcceptedDocument(int file, Screening screening) {

  /** Id of the document. */
  public String documentId() {
    return screening.documentId();
  }

  /** By id: what was gathered comes in no order. */
  public static List<AcceptedDocument> inOrder(Iterable<AcceptedDocument> documents) {
    return StreamSupport.stream(documents.spliterator(), false)
        .sorted(Comparator.comparing(AcceptedDocument::documentId))
        .toList();
  }
}
