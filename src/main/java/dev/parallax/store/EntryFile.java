package dev.parallax.store;

import dev.parallax.files.Found;
import dev.parallax.files.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An entry's file, which anybody may have put something else in place of: nothing but a plain file
 * is opened, and no more of it is held in memory than what proves to be an entry.
 *
 * @param kind of the entry
 * @param key of the entry
 * @param file it is in
 */
record EntryFile(String kind, String key, Place file) {

  /** Up to this size, reading a file that proves damaged costs no memory to speak of. */
  private static final long BYTES_READ_UNCHECKED = 16L << 20;

  /**
   * The record of the entry.
   *
   * @return empty where there is none
   * @throws DamagedEntryException if it is not as it was written
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> read() throws IOException {
    Optional<Found> found = plain();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.get().bytes() > BYTES_READ_UNCHECKED) {
      checkStream();
    }
    return Optional.of(EntryFormat.open(kind, key, file.bytes()));
  }

  /**
   * Reads the entry, holding none of it; does nothing where there is none.
   *
   * @throws IOException as {@link #read}
   */
  void check() throws IOException {
    if (plain().isPresent()) {
      checkStream();
    }
  }

  private Optional<Found> plain() throws IOException {
    Optional<Found> found = file.look();
    if (found.isPresent() && !found.get().isObject()) {
      throw new DamagedEntryException("it is " + found.get().kind().words() + " that no run wrote");
    }
    return found;
  }

  private void checkStream() throws IOException {
    try (InputStream in = new BufferedInputStream(file.read())) {
      EntryFormat.check(kind, key, in);
    }
  }
}
