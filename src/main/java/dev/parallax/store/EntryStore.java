package dev.parallax.store;

import com.fasterxml.jackson.core.JacksonException;
import dev.parallax.files.StorageException;
import dev.parallax.store.pack.DamagedPackException;
import dev.parallax.store.pack.OpenPacks;
import dev.parallax.store.pack.PackFolder;
import dev.parallax.store.pack.PackListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that outlive the run that made them, compressed and checksummed, found by the hash of all
 * they were made from. An entry is whole or absent, even if the process is killed or the power
 * fails while it is written; several processes may write the same one at once. Safe to share
 * between threads.
 *
 * @param <T> type of the records
 */
public final class EntryStore<T> {

  private static final Logger LOG = LoggerFactory.getLogger(EntryStore.class);

  private final StoreFolder store;
  private final PackFolder packs;
  private final String kind;
  private final RecordCodec<T> codec;
  private final Consumer<DamagedEntry> damages;

  /**
   * @param store that holds the entries
   * @param open packs of the run that uses them
   * @param kind of the entries: what they are, and the name of their folder
   * @param type of the records
   * @param damages is told of every damaged entry, and of every damaged pack by its name
   */
  public EntryStore(
      StoreFolder store,
      OpenPacks open,
      String kind,
      Class<T> type,
      Consumer<DamagedEntry> damages) {
    this.store = store;
    this.packs = open.folder(store.kindFolder(kind), true);
    this.kind = kind;
    this.codec = new RecordCodec<>(type);
    this.damages = damages;
  }

  /**
   * The record of a key. An entry that is damaged or cannot be read is reported, and counts as
   * absent.
   *
   * @param key SHA-256, 64 hex digits
   * @throws IOException if the store cannot be listed
   * @throws UncheckedIOException of a {@link StorageException}, if the storage as a whole cannot be
   *     used
   */
  public Optional<T> find(String key) throws IOException {
    packs.look();
    packs.takeDamaged().forEach(this::tell);
    try {
      Optional<byte[]> entry = packs.find(key);
      return entry.isEmpty()
          ? Optional.empty()
          : Optional.of(codec.decode(EntryFormat.open(kind, key, entry.get())));
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      report(new DamagedEntry(kind, key, problem(e)), isSure(e));
      packs.forget(key);
      return Optional.empty();
    }
  }

  /** What was in it is made anew, document by document; what may be read again is left. */
  private void tell(PackListing.Damaged pack) {
    report(
        new DamagedEntry(
            kind,
            pack.place().name(),
            "a pack of entries%s: %s"
                .formatted(pack.surely() ? "" : ", which is left there", pack.problem())),
        pack.surely());
    if (pack.surely()) {
      store.removeQuietly(pack.place());
    }
  }

  private void report(DamagedEntry entry, boolean surelyDamaged) {
    LOG.warn(
        "Stored {} {} {} and will be made anew: {}",
        kind,
        entry.key(),
        surelyDamaged ? "is damaged" : "cannot be used",
        entry.problem());
    damages.accept(entry);
  }

  /** Whether an entry that failed so is not as it was written; else it may be read again. */
  static boolean isSure(IOException failure) {
    return failure instanceof DamagedEntryException || failure instanceof DamagedPackException;
  }

  /** What is wrong with an entry that failed so. */
  static String problem(IOException failure) {
    if (isSure(failure)) {
      return String.valueOf(failure.getMessage());
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
    packs.put(key, EntryFormat.seal(kind, key, codec.encode(record)));
    // It was listed, too, since what is put must count more than what is there.
    packs.takeDamaged().forEach(this::tell);
  }
}
