package dev.parallax.store.pack;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.Arrays;

/**
 * An object that holds entries.
 *
 * @param place of it
 * @param pack false where it is one entry and nothing else, as older versions laid them down
 */
public record PackSource(Place place, boolean pack) {

  /** The greatest size of an entry; what is larger lies there by mistake. */
  static final int MOST_ENTRY_BYTES = 1 << 29;

  /** Whether it was removed; a place that was listed may remember that something was there. */
  public boolean isGone() {
    return isGone(place);
  }

  static boolean isGone(Place place) {
    return !place.parent().at(place.name()).isObject();
  }

  /**
   * The bytes of an entry.
   *
   * @throws DamagedPackException if another entry stands there
   */
  public byte[] read(PackedEntry entry) throws IOException {
    if (!pack) {
      return place.bytes(0, entry.length());
    }
    byte[] line = PackFormat.line(entry.key(), entry.length());
    byte[] bytes = place.bytes(entry.from() - line.length, line.length + entry.length());
    if (!Arrays.equals(bytes, 0, line.length, line, 0, line.length)) {
      throw new DamagedPackException("another entry stands in its place");
    }
    return Arrays.copyOfRange(bytes, line.length, bytes.length);
  }
}
