package dev.parallax.store;

import com.fasterxml.jackson.core.JacksonException;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that outlive the run that made them, one compressed and checksummed file each, found by
 * the hash of all they were made from. An entry is whole or absent, even if the process is killed
 * or the power fails while it is written; several processes may write the same one at once. Safe to
 * share between threads.
 *
 * @param <T> type of the records
 */
public final class EntryStore<T> {

  private static final Logger LOG = LoggerFactory.getLogger(EntryStore.class);

  private final StoreFolder store;
  private final String kind;
  private final RecordCodec<T> codec;
  private final Consumer<DamagedEntry> damages;

  /**
   * @param store that holds the entries
   * @param kind of the entries: what they are, and the name of their folder
   * @param type of the records
   * @param damages is told of every damaged entry
   */
  public EntryStore(StoreFolder store, String kind, Class<T> type, Consumer<DamagedEntry> damages) {
    this.store = store;
    this.kind = kind;
    this.codec = new RecordCodec<>(type);
    this.damages = damages;
  }

  /**
   * The record of a key. An entry that is damaged or cannot be read is reported and removed, and
   * counts as absent.
   *
   * @param key SHA-256, 64 hex digits
   */
  public Optional<T> find(String key) {
    Place file = store.file(kind, key);
    try {
      Optional<byte[]> record = new EntryFile(kind, key, file).read();
      return record.isEmpty() ? Optional.empty() : Optional.of(codec.decode(record.get()));
    } catch (IOException e) {
      StorageException.passOn(e);
      report(new DamagedEntry(kind, key, problem(e)));
      removeQuietly(file);
      return Optional.empty();
    }
  }

  private void report(DamagedEntry entry) {
    LOG.warn(
        "Stored {} {} is damaged and will be made anew: {}", kind, entry.key(), entry.problem());
    damages.accept(entry);
  }

  /** What is wrong with an entry that failed so. */
  static String problem(IOException failure) {
    if (failure instanceof DamagedEntryException damage) {
      return String.valueOf(damage.getMessage());
    }
    return failure instanceof JacksonException
        ? "it holds a record of another type"
        : "it cannot be read: " + failure;
  }

  /**
   * Stores a record under a key, in place of any older one.
   *
   * @param key SHA-256, 64 hex digits
   * @throws IllegalArgumentException if the record cannot be encoded
   * @throws IOException if it cannot be written
   */
  public void put(String key, T record) throws IOException {
    byte[] entry = EntryFormat.seal(kind, key, codec.encode(record));
    store.file(kind, key).writeDurably(entry, store.partial());
  }

  private static void removeQuietly(Place file) {
    try {
      file.delete();
    } catch (IOException e) {
      LOG.debug("Cannot be removed: {}", file, e);
    }
  }
}
