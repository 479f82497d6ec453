package dev.parallax.store;

import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import java.io.IOException;

/**
 * Records on disk, one compressed file each, found by id. An entry is whole or absent, even if the
 * process is killed while it writes.
 *
 * @param <T> type of the records
 */
public final class RecordStore<T> {

  private final Place folder;
  private final CompressedRecords<T> records;

  /**
   * @param folder of the store, created when the first record comes
   * @param type of the records
   */
  public RecordStore(Place folder, Class<T> type) {
    this.folder = folder;
    this.records = new CompressedRecords<>(type);
  }

  /**
   * Stores a record under an id, in place of any older one.
   *
   * @throws IOException if it cannot be written
   */
  public void put(String id, T record) throws IOException {
    file(id).write(records.compress(record));
  }

  /**
   * Reads the record of an id.
   *
   * @throws IOException if there is none, or it is damaged
   */
  public T get(String id) throws IOException {
    Place file = file(id);
    return records.decompress(file.bytes(), file);
  }

  /** Whether there is a record of an id. */
  public boolean contains(String id) {
    return file(id).isObject();
  }

  private Place file(String id) {
    String hash = Hashes.sha256(id);
    return folder.at(hash.substring(0, 2)).at(hash + ".smile.zst");
  }
}
