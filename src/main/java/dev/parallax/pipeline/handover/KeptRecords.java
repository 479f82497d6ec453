package dev.parallax.pipeline.handover;

import dev.parallax.files.Place;
import dev.parallax.store.PackedRecords;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * Records of one kind in the work folder, one a document. Used where steps run: it counts what is
 * read, since decoding a document costs more than most steps do with it.
 *
 * @param <T> type of the records
 */
public final class KeptRecords<T> {

  /** Namespace of the counters; a counter is called after the kind of record. */
  public static final String DECODED = "parallax.decoded";

  private final PackedRecords<T> store;
  private final Counter decoded;

  KeptRecords(Place folder, OpenPacks packs, String kind, Class<T> type) {
    this.store = new PackedRecords<>(folder.at(kind), packs, type);
    this.decoded = Metrics.counter(DECODED, kind);
  }

  /**
   * Keeps a document's record. A step that is tried again keeps the same once more, and either is
   * found. Other machines find it once {@link WorkRecords#handOn} has been called.
   *
   * @throws IOException if it cannot be written
   */
  public void put(String documentId, T record) throws IOException {
    store.put(documentId, record);
  }

  /**
   * Reads a document's record.
   *
   * @throws IOException if there is none, or it is damaged
   */
  public T get(String documentId) throws IOException {
    decoded.inc();
    return store.get(documentId);
  }

  /**
   * Reads the records of many documents, with few requests.
   *
   * @param made makes of a record what is kept of it
   * @return in the order of the documents
   * @throws IOException if there is none of one of them, or it is damaged
   */
  public <R> List<R> getAll(List<AcceptedDocument> documents, Function<T, R> made)
      throws IOException {
    decoded.inc(documents.size());
    return store.getAll(documents.stream().map(AcceptedDocument::documentId).toList(), made);
  }
}
