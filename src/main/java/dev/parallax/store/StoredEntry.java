package dev.parallax.store;

import dev.parallax.files.StorageException;
import dev.parallax.store.pack.PackSource;
import dev.parallax.store.pack.PackedEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * An entry as it lies in the store.
 *
 * @param kind of the entry
 * @param source it is in
 * @param entry where it is in there
 */
public record StoredEntry(String kind, PackSource source, PackedEntry entry) {

  /** Key of the entry. */
  public String key() {
    return entry.key();
  }

  /** Its size. */
  public long bytes() {
    return entry.length();
  }

  /**
   * Reads the entry and says what is wrong with it, if anything is.
   *
   * @return empty also where it was removed meanwhile
   * @throws UncheckedIOException of a {@link StorageException}, if the storage as a whole cannot be
   *     used
   */
  public Optional<FoundDamage> damage() {
    try {
      return damage(source.read(entry));
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      return source.isGone() ? Optional.empty() : Optional.of(found(e));
    }
  }

  /** What is wrong with the entry, going by its bytes. */
  Optional<FoundDamage> damage(byte[] bytes) {
    try {
      EntryFormat.open(kind, key(), bytes);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(found(e));
    }
  }

  private FoundDamage found(IOException failure) {
    return new FoundDamage(
        new DamagedEntry(kind, key(), EntryStore.problem(failure)), EntryStore.isSure(failure));
  }
}
