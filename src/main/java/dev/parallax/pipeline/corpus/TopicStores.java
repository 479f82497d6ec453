package dev.parallax.pipeline.corpus;

import dev.parallax.model.measure.Measurements;
import dev.parallax.store.RecordStore;
import java.io.IOException;

/**
 * Where topics are kept while a run is at work.
 *
 * @param measurements by document id; documents without topics may be missing
 * @param reports of the corpus
 */
public record TopicStores(
    RecordStore<Measurements> measurements, RecordStore<LearntTopics> reports) {

  /** The shares of topics in a document; none where it has none. */
  public Measurements of(String documentId) throws IOException {
    return measurements.contains(documentId) ? measurements.get(documentId) : Measurements.NONE;
  }

  LearntTopics learnt() throws IOException {
    return reports.contains(LearntTopics.ID) ? reports.get(LearntTopics.ID) : LearntTopics.NONE;
  }
}
