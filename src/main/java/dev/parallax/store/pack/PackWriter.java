package dev.parallax.store.pack;

import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pack while it is written, under a name that no other attempt has. For one thread at a time. */
final class PackWriter {

  private static final Logger LOG = LoggerFactory.getLogger(PackWriter.class);

  /** Of documents of a thousand words, so many have some 30 MB of annotations. */
  static final int MOST_ENTRIES = 256;

  static final long MOST_BYTES = 32L << 20;

  /** What was made since is lost with its machine, if need be. */
  private static final long LONGEST_UNSAFE_NANOSECONDS = 60_000_000_000L;

  private final Place place;
  private final ObjectWriter out;
  private final List<PackedEntry> entries = new ArrayList<>();
  private final LongSupplier nanoTime;
  private long safe;
  private long bytes;

  /** Whether there may be part of something behind the last whole entry. */
  private boolean torn;

  private boolean ended;

  private PackWriter(Place place, ObjectWriter out, LongSupplier nanoTime) {
    this.place = place;
    this.out = out;
    this.nanoTime = nanoTime;
    this.safe = nanoTime.getAsLong();
  }

  /**
   * Begins a pack.
   *
   * @param sequence at least that of any pack whose entries this one's replace
   * @param nanoTime tells what time has passed
   */
  static PackWriter open(Place folder, int sequence, LongSupplier nanoTime) throws IOException {
    String name =
        String.format(Locale.ROOT, "%08d-%s%s", sequence, UUID.randomUUID(), PackFile.SUFFIX);
    Place place = folder.at(name);
    return new PackWriter(place, place.writer(), nanoTime);
  }

  Place place() {
    return place;
  }

  /**
   * Writes an entry.
   *
   * @throws IOException if it cannot be written; those before it stand
   */
  PackedEntry append(String key, byte[] entry) throws IOException {
    PackedEntry appended = new PackedEntry(key, bytes + PackFormat.HEADER_BYTES, entry.length);
    beginTearing();
    out.write(PackFormat.header(key, entry.length));
    out.write(entry);
    torn = false;
    entries.add(appended);
    bytes = appended.from() + entry.length;
    return appended;
  }

  private void beginTearing() throws IOException {
    if (torn) {
      out.truncate(bytes);
    }
    torn = true;
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

  /**
   * Whether it is time to make what was written outlive its machine: on a disk by {@link #force};
   * object storage shows nothing of a pack before it is whole.
   */
  boolean isDue() {
    return nanoTime.getAsLong() - safe > LONGEST_UNSAFE_NANOSECONDS;
  }

  /** Makes what was written outlive a power cut. */
  void force() throws IOException {
    out.force();
    safe = nanoTime.getAsLong();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether its index is written, so that nothing can be appended; it need not have appeared. */
  boolean isEnded() {
    return ended;
  }

  /**
   * Ends the pack and makes it appear.
   *
   * @param durable whether it outlives a power cut
   * @throws IOException if it cannot be written; this may be tried again
   */
  void commit(boolean durable) throws IOException {
    if (!ended) {
      beginTearing();
      out.write(PackFormat.end(entries));
      if (durable) {
        out.force();
      }
      torn = false;
      ended = true;
    }
    out.commit();
  }

  /** Whether what was flushed outlives the process though the pack is not ended. */
  boolean survivesProcess() {
    return out.survivesProcess();
  }

  /**
   * Ends a pack to which nothing comes any more, as well as can be: what outlives runs is left
   * unfinished where it cannot be ended, and all else is dropped.
   *
   * @param durable whether it outlives the run
   * @return whether it has appeared
   */
  boolean end(boolean durable) {
    try {
      if (durable && !isEmpty()) {
        commit(true);
        return true;
      }
      abandon();
    } catch (IOException e) {
      LOG.warn("{} cannot be ended: {}", place, e.toString());
      if (durable) {
        leave();
      }
    }
    return false;
  }

  /** Gives up what was written. */
  void abandon() throws IOException {
    out.close();
  }

  private void leave() {
    try {
      leaveWhole();
      LOG.warn(
          "What was to be kept in it {}",
          survivesProcess() ? "is taken up by the next run" : "is lost");
    } catch (IOException e) {
      LOG.warn("What was to be kept in it may be lost: {}", e.toString());
    }
  }

  /** Leaves entries that are whole to whoever takes up unfinished packs. */
  private void leaveWhole() throws IOException {
    try {
      if (torn) {
        out.truncate(bytes);
      }
    } finally {
      out.leave();
    }
  }
}
