package dev.parallax.corpus.screen;

import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Screening;
import java.util.List;

/**
 * What comparing all documents with each other found out. Every document is in one of the lists.
 *
 * @param accepted documents to be analysed, by document_id
 * @param rejects duplicates, by path
 */
public record ScreeningResult(List<Screening> accepted, List<Reject> rejects) {

  /** Copies the lists, so that the record is immutable. */
  public ScreeningResult {
    accepted = List.copyOf(accepted);
    rejects = List.copyOf(rejects);
  }
}
