package dev.parallax.store.pack;

import org.jspecify.annotations.Nullable;

/**
 * Keys to where their entries are, in 50 to 100 bytes a key: as objects they would take three times
 * as much, and a hundred thousand documents have a million entries in their work folder. Keys are
 * told apart by their first 64 bits; each entry says its whole key, so that a mix-up, which no
 * corpus will live to see, would be found as damage.
 */
final class KeyIndex {

  private static final int KEY_DIGITS = 64;
  private static final int PREFIX_DIGITS = 16;

  /** Prefix, first byte, and pack with length: three numbers a key. */
  private static final int WIDTH = 3;

  private long[] slots = new long[64 * WIDTH];
  private int size;

  /**
   * Where an entry is.
   *
   * @param pack number of its pack
   * @param entry in that pack
   */
  record Spot(int pack, PackedEntry entry) {}

  /** Puts an entry, in place of an older one of its key. */
  void put(int pack, PackedEntry entry) {
    if (pack < 1) {
      throw new IllegalArgumentException("Packs are numbered from 1, not " + pack);
    }
    if (2 * size * WIDTH > slots.length) {
      grow();
    }
    long prefix = prefix(entry.key());
    int at = slot(prefix);
    size += slots[at + 2] == 0 ? 1 : 0;
    slots[at] = prefix;
    slots[at + 1] = entry.from();
    slots[at + 2] = (long) pack << Integer.SIZE | entry.length();
  }

  /** Where the entry of a key is; null where there is none. */
  @Nullable Spot find(String key) {
    int at = slot(prefix(key));
    long last = slots[at + 2];
    return last == 0
        ? null
        : new Spot((int) (last >>> Integer.SIZE), new PackedEntry(key, slots[at + 1], (int) last));
  }

  private static long prefix(String key) {
    if (key.length() != KEY_DIGITS) {
      throw new IllegalArgumentException("A key is a SHA-256 in hex, not " + key);
    }
    return Long.parseUnsignedLong(key, 0, PREFIX_DIGITS, 16);
  }

  /** Where a prefix is, or would be put. */
  private int slot(long prefix) {
    int rooms = slots.length / WIDTH;
    // Bits of a hash are as good as drawn at random.
    int room = Math.floorMod(prefix, rooms);
    while (slots[room * WIDTH + 2] != 0 && slots[room * WIDTH] != prefix) {
      room = (room + 1) % rooms;
    }
    return room * WIDTH;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int at = 0; at < old.length; at += WIDTH) {
      if (old[at + 2] != 0) {
        System.arraycopy(old, at, slots, slot(old[at]), WIDTH);
      }
    }
  }
}
