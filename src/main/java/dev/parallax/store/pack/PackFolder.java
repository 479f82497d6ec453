package dev.parallax.store.pack;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A folder of packs as this JVM knows it, with the pack that it is writing. What was put is found
 * at once, here; elsewhere when its pack has been committed. Safe to share between threads.
 */
public final class PackFolder {

  /**
   * Those with a pack that is not committed. Between the step that puts and the one that commits
   * nobody else need hold them, and records that are swept up in between would pass for never made.
   */
  private static final Set<PackFolder> UNCOMMITTED = ConcurrentHashMap.newKeySet();

  /** Number of a pack that is not there, whatever its key said. */
  private static final int GONE = 1;

  private final Place folder;
  private final boolean durable;
  private final LongSupplier nanoTime;

  /** Who holds the folder holds all of the session: two sessions would not find each other's. */
  @SuppressWarnings({"unused", "UnusedVariable"})
  private final OpenPacks session;

  private final KeyIndex index = new KeyIndex();
  private final List<@Nullable PackSource> packs = new ArrayList<>();
  private final Set<Place> known = new HashSet<>();

  /** As of the last look; looked at again each time, since a read may fail once. */
  private final List<PackListing.Damaged> damaged = new ArrayList<>();

  private final Set<Place> told = new HashSet<>();

  /** The pack that is being written, if any. */
  private @Nullable PackWriter open;

  private int openNumber;
  private boolean listed;
  private boolean closed;
  private int sequence;

  /**
   * @param session that it belongs to
   * @param folder of the packs
   * @param durable whether it outlives the run
   * @param nanoTime tells what time has passed
   */
  PackFolder(OpenPacks session, Place folder, boolean durable, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.session = session;
    this.folder = folder;
    this.durable = durable;
    packs.add(null);
    packs.add(null);
  }

  /**
   * The entry of a key.
   *
   * @throws DamagedPackException if it is not as it was written
   * @throws IOException if it cannot be read
   */
  public Optional<byte[]> find(String key) throws IOException {
    Located located = located(key);
    if (located == null) {
      return Optional.empty();
    }
    byte[] unfinished = located.unfinished;
    return Optional.of(unfinished == null ? read(key, located) : unfinished);
  }

  /** Takes an entry, and which of those asked for it is. */
  @FunctionalInterface
  public interface Taker {
    void take(int number, byte[] entry) throws IOException;
  }

  /**
   * Reads the entries of many keys, pack by pack and neighbours at once: who needs all asks object
   * storage some hundred times less.
   *
   * @param keys each of them once
   * @param taker is given each entry once, in no order that counts
   * @throws IOException if there is no entry of a key, or it is not as it was written
   */
  public void findAll(List<String> keys, Taker taker) throws IOException {
    SortedMap<Integer, SortedMap<Long, PackSource.Wanted>> byPack = new TreeMap<>();
    for (int number = 0; number < keys.size(); number++) {
      KeyIndex.Spot spot = committed(keys.get(number));
      if (spot == null) {
        taker.take(number, only(keys.get(number)));
      } else {
        byPack
            .computeIfAbsent(spot.pack(), any -> new TreeMap<>())
            .put(spot.entry().from(), new PackSource.Wanted(number, spot.entry()));
      }
    }
    for (Map.Entry<Integer, SortedMap<Long, PackSource.Wanted>> pack : byPack.entrySet()) {
      source(pack.getKey()).readEach(List.copyOf(pack.getValue().values()), taker);
    }
  }

  private byte[] only(String key) throws IOException {
    return find(key).orElseThrow(() -> new IOException("No entry of " + key + " in " + folder));
  }

  /** Where an entry is, in a pack that is whole. */
  private synchronized KeyIndex.@Nullable Spot committed(String key) {
    KeyIndex.Spot spot = index.find(key);
    boolean whole =
        spot != null
            && packs.get(spot.pack()) != null
            && !(open != null && spot.pack() == openNumber);
    return whole ? spot : null;
  }

  private synchronized PackSource source(int pack) throws IOException {
    PackSource source = packs.get(pack);
    if (source == null) {
      throw new IOException("A pack of " + folder + " was removed while it was read");
    }
    return source;
  }

  /** Packs are put together while they are read, where two share a store. */
  private byte[] read(String key, Located located) throws IOException {
    try {
      return located.source.read(located.entry);
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      if (!located.source.isGone()) {
        throw e;
      }
      forget(located.source);
      lookAgain();
      Located moved = located(key);
      if (moved == null) {
        throw e;
      }
      return moved.source.read(moved.entry);
    }
  }

  /** Where an entry is; its bytes, where its pack is being written. */
  private static final class Located {

    private final PackSource source;
    private final PackedEntry entry;
    private final byte @Nullable [] unfinished;

    Located(PackSource source, PackedEntry entry, byte @Nullable [] unfinished) {
      this.source = source;
      this.entry = entry;
      this.unfinished = unfinished;
    }
  }

  private synchronized @Nullable Located located(String key) throws IOException {
    KeyIndex.Spot spot = index.find(key);
    PackSource source = spot == null ? null : packs.get(spot.pack());
    if (spot == null || source == null) {
      return null;
    }
    PackWriter writer = open;
    return new Located(
        source,
        spot.entry(),
        writer != null && source.place().equals(writer.place()) ? writer.read(spot.entry()) : null);
  }

  /** Whether there is an entry of a key, as far as is known here. */
  public synchronized boolean contains(String key) {
    KeyIndex.Spot spot = index.find(key);
    return spot != null && packs.get(spot.pack()) != null;
  }

  /** Lists the folder, if that was not done yet. */
  public synchronized void look() throws IOException {
    if (!listed) {
      lookAgain();
    }
  }

  /** Reads the indexes of packs that have come since. */
  public synchronized void lookAgain() throws IOException {
    damaged.clear();
    PackListing.inParts(
        folder,
        place -> !known.contains(place),
        some -> {
          some.packs().forEach(this::add);
          damaged.addAll(some.damaged());
        });
    listed = true;
  }

  /**
   * Reads the indexes of packs that have come since, where each is needed.
   *
   * @throws IOException if there is one that cannot be read: nobody knows what is in it
   */
  public synchronized void lookForAll() throws IOException {
    lookAgain();
    if (!damaged.isEmpty()) {
      PackListing.Damaged first = damaged.get(0);
      throw new IOException("Records are lost: " + first.place() + ": " + first.problem());
    }
  }

  private void add(PackFile pack) {
    add(pack.source());
    sequence = Math.max(sequence, pack.sequence());
    pack.entries().stream()
        .filter(entry -> !isNewerKnown(entry.key(), pack.sequence()))
        .forEach(entry -> index.put(packs.size() - 1, entry));
  }

  private boolean isNewerKnown(String key, int found) {
    KeyIndex.Spot spot = index.find(key);
    PackSource source = spot == null ? null : packs.get(spot.pack());
    return source != null && PackFile.sequence(source.place()) > found;
  }

  private void add(PackSource source) {
    known.add(source.place());
    packs.add(source);
  }

  /** Packs whose index could not be read, each told once. */
  public synchronized List<PackListing.Damaged> takeDamaged() {
    return damaged.stream().filter(each -> told.add(each.place())).toList();
  }

  /** The entry of a key is of no use. */
  public synchronized void forget(String key) {
    index.put(GONE, new PackedEntry(key, 0, 0));
  }

  private synchronized void forget(PackSource gone) {
    int number = packs.indexOf(gone);
    if (number > 0) {
      packs.set(number, null);
    }
  }

  /**
   * Puts an entry, in place of an older one of its key.
   *
   * @throws IOException if it cannot be written; those put before it wait for their commit as ever
   */
  public synchronized void put(String key, byte[] entry) throws IOException {
    PackWriter writer = writer();
    index.put(openNumber, writer.append(key, entry));
    if (durable) {
      writer.flush();
    }
    if (writer.isFull() || (durable && writer.isDue() && !writer.survivesProcess())) {
      commit();
    } else if (durable && writer.isDue()) {
      writer.force();
    }
  }

  private PackWriter writer() throws IOException {
    if (closed) {
      throw new IOException("The run that kept records in " + folder + " has ended");
    }
    if (open != null && open.isEnded()) {
      // It could not be made to appear; what comes goes into another one.
      commit();
    }
    PackWriter known = open;
    if (known == null) {
      if (durable) {
        // Its entries count more than those of all packs that are there.
        look();
      }
      sequence += durable ? 1 : 0;
      known = PackWriter.open(folder, sequence, nanoTime);
      open = known;
      UNCOMMITTED.add(this);
      add(new PackSource(known.place(), true));
      openNumber = packs.size() - 1;
    }
    return known;
  }

  /**
   * Ends the pack that is being written, so that others find what is in it.
   *
   * @throws IOException if it cannot be written. What is in it is not given up: others count on it
   *     whose work is done. So each later commit tries again, and fails too or makes it good
   */
  public synchronized void commit() throws IOException {
    PackWriter writer = open;
    if (writer != null && !writer.isEmpty()) {
      writer.commit(durable);
      open = null;
      UNCOMMITTED.remove(this);
    }
  }

  boolean isDurable() {
    return durable;
  }

  /** Nothing is put any more. What outlives runs is kept, unfinished if it cannot be ended. */
  synchronized void close() {
    closed = true;
    PackWriter writer = open;
    if (writer != null) {
      open = null;
      UNCOMMITTED.remove(this);
      if (!writer.end(durable)) {
        forget(new PackSource(writer.place(), true));
      }
    }
  }
}
