package dev.parallax.pipeline.handover;

import dev.parallax.files.Place;
import dev.parallax.store.CompressedRecords;
import java.io.IOException;
import java.util.Optional;

/**
 * The one record of its kind in the work folder.
 *
 * @param <T> type of the record
 */
public final class KeptRecord<T> {

  private final Place file;
  private final CompressedRecords<T> records;

  KeptRecord(Place folder, String name, Class<T> type) {
    this.file = folder.at("corpus").at(name + ".smile.zst");
    this.records = new CompressedRecords<>(type);
  }

  /**
   * Keeps the record, in place of any older one.
   *
   * @throws IOException if it cannot be written
   */
  public void put(T record) throws IOException {
    file.write(records.compress(record));
  }

  /**
   * Reads the record.
   *
   * @throws IOException if no step has kept one, or it is damaged
   */
  public T get() throws IOException {
    return records.decompress(file.bytes(), file);
  }

  /**
   * The record, if a step has kept one: there is nothing to learn of a corpus without documents.
   */
  public Optional<T> find() throws IOException {
    return isKept() ? Optional.of(get()) : Optional.empty();
  }

  /** Whether a step has kept one. */
  public boolean isKept() {
    return file.isObject();
  }
}
