package dev.parallax.store.pack;

import dev.parallax.files.Found;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An object that holds entries.
 *
 * @param place of it
 * @param pack false where it is one entry and nothing else, as older versions laid them down
 */
public record PackSource(Place place, boolean pack) {

  /** The greatest size of an entry; what is larger lies there by mistake. */
  static final int MOST_ENTRY_BYTES = 1 << 29;

  /** Bytes that are read by one request, at most, but for an entry that is larger by itself. */
  private static final long MOST_AT_ONCE = 8L << 20;

  /** Whether it was removed; a place that was listed may remember that something was there. */
  public boolean isGone() {
    return isGone(place);
  }

  static boolean isGone(Place place) {
    try {
      return place.parent().at(place.name()).look().filter(Found::isObject).isEmpty();
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      // Who may not read an object may not ask for it either: it counts as there.
      return false;
    }
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
    int header = PackFormat.HEADER_BYTES;
    return cut(place.bytes(entry.from() - header, header + entry.length()), entry, header);
  }

  /**
   * An entry that is asked for.
   *
   * @param number which of those asked for it is
   */
  public record Wanted(int number, PackedEntry entry) {

    /** All of a list, each by its place in it. */
    public static List<Wanted> all(List<PackedEntry> entries) {
      return IntStream.range(0, entries.size())
          .mapToObj(number -> new Wanted(number, entries.get(number)))
          .toList();
    }
  }

  /**
   * Reads many entries, neighbours by one request.
   *
   * @param wanted in the order in which they stand here
   * @param taker is given each of them
   * @throws DamagedPackException if another entry stands where one of them should
   */
  public void readEach(List<Wanted> wanted, PackFolder.Taker taker) throws IOException {
    int done = 0;
    while (done < wanted.size()) {
      int end = done + 1;
      while (end < wanted.size() && !isTooFar(wanted.get(done), wanted.get(end))) {
        end++;
      }
      List<Wanted> neighbours = wanted.subList(done, end);
      List<byte[]> entries = readAll(neighbours.stream().map(Wanted::entry).toList());
      for (int i = 0; i < entries.size(); i++) {
        taker.take(neighbours.get(i).number(), entries.get(i));
      }
      done = end;
    }
  }

  private static boolean isTooFar(Wanted first, Wanted other) {
    return end(other.entry()) - first.entry().from() > MOST_AT_ONCE;
  }

  /**
   * The bytes of neighbours, which one request reads.
   *
   * @param entries in the order in which they stand here, not too far apart
   * @throws DamagedPackException if another entry stands where one of them should
   */
  private List<byte[]> readAll(List<PackedEntry> entries) throws IOException {
    if (!pack) {
      return List.of(read(entries.get(0)));
    }
    long from = entries.get(0).from() - PackFormat.HEADER_BYTES;
    byte[] bytes = place.bytes(from, (int) (end(entries.get(entries.size() - 1)) - from));
    List<byte[]> all = new ArrayList<>();
    for (PackedEntry entry : entries) {
      all.add(cut(bytes, entry, (int) (entry.from() - from)));
    }
    return all;
  }

  private static long end(PackedEntry entry) {
    return entry.from() + entry.length();
  }

  /** An entry out of a stretch of the pack, in which it begins at some byte. */
  private static byte[] cut(byte[] bytes, PackedEntry entry, int from) throws IOException {
    byte[] header = PackFormat.header(entry.key(), entry.length());
    if (!Arrays.equals(bytes, from - header.length, from, header, 0, header.length)) {
      throw new DamagedPackException("another entry stands in its place");
    }
    return Arrays.copyOfRange(bytes, from, from + entry.length());
  }
}
