package dev.parallax.store;

import dev.parallax.files.StorageException;
import dev.parallax.store.pack.PackSource;
import dev.parallax.store.pack.PackedEntry;
import java.io.IOException;
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
   */
  public Optional<FoundDamage> damage() {
    try {
      EntryFormat.open(kind, key(), source.read(entry));
      return Optional.empty();
    } catch (IOException e) {
      StorageException.passOn(e);
      return source.isGone()
          ? Optional.empty()
          : Optional.of(
              new FoundDamage(
                  new DamagedEntry(kind, key(), EntryStore.problem(e)), EntryStore.isSure(e)));
    }
  }
}
