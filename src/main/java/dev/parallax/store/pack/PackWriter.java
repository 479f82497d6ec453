package dev.parallax.store.pack;

import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A pack while it is written, under a name that no other attempt has. For one thread at a time. */
final class PackWriter {

  /** Of documents of a thousand words, so many have some 30 MB of annotations. */
  static final int MOST_ENTRIES = 256;

  static final long MOST_BYTES = 32L << 20;

  /**
   * Object storage shows nothing of a pack before it is whole: what a machine that dies has made
   * since is lost.
   */
  private static final long LONGEST_OPEN_NANOSECONDS = 60_000_000_000L;

  private final Place place;
  private final ObjectWriter out;
  private final List<PackedEntry> entries = new ArrayList<>();
  private final long begun = System.nanoTime();
  private long bytes;

  private PackWriter(Place place, ObjectWriter out) {
    this.place = place;
    this.out = out;
  }

  /**
   * Begins a pack.
   *
   * @param sequence at least that of any pack whose entries this one's replace
   */
  static PackWriter open(Place folder, int sequence) throws IOException {
    String name =
        String.format(Locale.ROOT, "%08d-%s%s", sequence, UUID.randomUUID(), PackFile.SUFFIX);
    Place place = folder.at(name);
    return new PackWriter(place, place.writer());
  }

  Place place() {
    return place;
  }

  PackedEntry append(String key, byte[] entry) throws IOException {
    PackedEntry appended = new PackedEntry(key, bytes + PackFormat.LINE_BYTES, entry.length);
    out.write(PackFormat.line(key, entry.length));
    out.write(entry);
    entries.add(appended);
    bytes = appended.from() + entry.length;
    return appended;
  }

  byte[] read(PackedEntry entry) throws IOException {
    return out.written(entry.from(), entry.length());
  }

  /** Hands what was written to the system, which keeps it though the process is killed. */
  void flush() throws IOException {
    out.flush();
  }

  boolean isFull() {
    return entries.size() >= MOST_ENTRIES || bytes >= MOST_BYTES;
  }

  boolean isOld() {
    return System.nanoTime() - begun > LONGEST_OPEN_NANOSECONDS;
  }

  /**
   * Ends the pack and makes it appear.
   *
   * @param durable whether it outlives a power cut
   */
  void commit(boolean durable) throws IOException {
    out.write(PackFormat.end(entries));
    if (durable) {
      out.force();
    }
    out.commit();
    out.close();
  }

  void abandon() throws IOException {
    out.close();
  }
}
