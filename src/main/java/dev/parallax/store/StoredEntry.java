package dev.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An entry as it lies on disk.
 *
 * @param kind of the entry
 * @param key of the entry
 * @param file it is in
 * @param bytes size of the file
 */
public record StoredEntry(String kind, String key, Path file, long bytes) {

  /** Reads the entry and says what is wrong with it, if anything is. */
  public Optional<DamagedEntry> damage() {
    try {
      EntryFormat.check(kind, key, Files.readAllBytes(file));
      return Optional.empty();
    } catch (NoSuchFileException removedMeanwhile) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new DamagedEntry(kind, key, EntryStore.problem(e)));
    }
  }

  /**
   * Removes the entry. Its folder stays: somebody may be about to write into it.
   *
   * @throws IOException if it cannot be removed
   */
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
