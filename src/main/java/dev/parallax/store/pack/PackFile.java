package dev.parallax.store.pack;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pack as its index tells of it.
 *
 * @param source of the entries
 * @param bytes size of the object
 * @param entries in the order in which they were written
 */
public record PackFile(PackSource source, long bytes, List<PackedEntry> entries) {

  static final String SUFFIX = ".pack";

  /** Below both, two packs are no more than one full one. */
  static final long SMALL_BYTES = PackWriter.MOST_BYTES / 2;

  private static final int SMALL_ENTRIES = PackWriter.MOST_ENTRIES / 2;
  private static final int DIGITS = 8;
  private static final Pattern NAME =
      Pattern.compile("\\d{" + DIGITS + "}-[0-9a-f-]{36}" + Pattern.quote(SUFFIX));

  /** A pack that nobody has ended; the last part of its name is the attempt's. */
  private static final Pattern UNFINISHED_NAME =
      Pattern.compile(NAME.pattern() + "\\.[0-9a-f-]{36}\\.partial");

  private static final Pattern OLD_NAME = Pattern.compile("([0-9a-f]{64})\\.entry");

  /** Copies the list. */
  public PackFile {
    entries = List.copyOf(entries);
  }

  static boolean isPack(Place place) {
    return NAME.matcher(place.name()).matches();
  }

  /** Whether it is an entry that an older version has laid down by itself. */
  static boolean isOldEntry(Place place) {
    return OLD_NAME.matcher(place.name()).matches();
  }

  static boolean isUnfinished(Place place) {
    return UNFINISHED_NAME.matcher(place.name()).matches();
  }

  /** Reads what there is of an unfinished pack. */
  static PackFile readUnfinished(Place place) throws IOException {
    long size = place.size();
    return new PackFile(new PackSource(place, true), size, PackFormat.wholeEntries(place, size));
  }

  /** Reads the index. */
  static PackFile read(Place place) throws IOException {
    long size = place.size();
    if (isPack(place)) {
      return new PackFile(new PackSource(place, true), size, PackFormat.entries(place, size));
    }
    if (size > PackSource.MOST_ENTRY_BYTES) {
      throw new DamagedPackException("it is larger than any entry");
    }
    String key = place.name().substring(0, place.name().indexOf('.'));
    return new PackFile(
        new PackSource(place, false), size, List.of(new PackedEntry(key, 0, (int) size)));
  }

  /** Tells older packs from newer ones, whose entries count where both have one of a key. */
  int sequence() {
    return sequence(source.place());
  }

  static int sequence(Place pack) {
    return isPack(pack) || isUnfinished(pack)
        ? Integer.parseInt(pack.name().substring(0, DIGITS))
        : 0;
  }

  /** Whether it had better be put together with others. */
  boolean isSmall() {
    return bytes < SMALL_BYTES && entries.size() < SMALL_ENTRIES;
  }
}
