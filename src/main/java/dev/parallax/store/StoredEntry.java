package dev.parallax.store;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.Optional;

/**
 * An entry as it lies in the store.
 *
 * @param kind of the entry
 * @param key of the entry
 * @param file it is in
 * @param bytes size of the file
 */
public record StoredEntry(String kind, String key, Place file, long bytes) {

  /**
   * Reads the entry and says what is wrong with it, if anything is.
   *
   * @return empty also where it was removed meanwhile
   */
  public Optional<DamagedEntry> damage() {
    try {
      new EntryFile(kind, key, file).check();
      return Optional.empty();
    } catch (IOException e) {
      StorageException.passOn(e);
      return Optional.of(new DamagedEntry(kind, key, EntryStore.problem(e)));
    }
  }

  /**
   * Removes the entry. Its folder stays: somebody may be about to write into it.
   *
   * @throws IOException if it cannot be removed
   */
  public void delete() throws IOException {
    file.delete();
  }
}
