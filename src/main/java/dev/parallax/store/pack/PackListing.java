package dev.parallax.store.pack;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packs of a folder.
 *
 * @param packs from the oldest to the newest
 * @param damaged whose index cannot be read
 */
public record PackListing(List<PackFile> packs, List<Damaged> damaged) {

  private static final Logger LOG = LoggerFactory.getLogger(PackListing.class);

  /** Packs whose entries are in memory at a time. */
  private static final int PART = 500;

  private static final Comparator<Place> OLDEST_FIRST =
      Comparator.comparing(PackFile::isPack)
          .thenComparing(PackFile::sequence)
          .thenComparing(Place::name);

  /** Copies the lists. */
  public PackListing {
    packs = List.copyOf(packs);
    damaged = List.copyOf(damaged);
  }

  /**
   * A pack of which nothing can be read.
   *
   * @param place of it
   * @param problem what is wrong with it, for people
   * @param surely whether it is not as it was written; else it cannot be read just now, or by this
   *     version, and is not to be removed
   */
  public record Damaged(Place place, String problem, boolean surely) {

    static Damaged of(Place place, IOException failure) {
      boolean surely = failure instanceof DamagedPackException;
      return new Damaged(
          place,
          surely || failure instanceof OtherFormatException
              ? String.valueOf(failure.getMessage())
              : "it cannot be read: " + failure,
          surely);
    }
  }

  private record Looked(@Nullable PackFile pack, @Nullable Damaged damaged) {}

  /**
   * Reads the indexes of packs.
   *
   * @param wanted which packs are looked at
   * @throws IOException if the folder cannot be listed
   */
  public static PackListing of(Place folder, Predicate<Place> wanted) throws IOException {
    return read(places(folder, wanted));
  }

  private static List<Place> places(Place folder, Predicate<Place> wanted) throws IOException {
    return folder.objects().stream()
        .filter(PackListing::isOne)
        .filter(wanted)
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** Takes some of the packs of a folder. */
  @FunctionalInterface
  interface Taker {
    void take(PackListing some);
  }

  /**
   * Reads the indexes of packs, some at a time: as objects, entries take five times what is kept of
   * them.
   *
   * @param wanted which packs are looked at
   * @param taker is given the oldest ones first
   */
  static void inParts(Place folder, Predicate<Place> wanted, Taker taker) throws IOException {
    List<Place> places = places(folder, wanted);
    for (int from = 0; from < places.size(); from += PART) {
      taker.take(read(places.subList(from, Math.min(from + PART, places.size()))));
    }
  }

  private static PackListing read(List<Place> places) {
    List<PackFile> packs = new ArrayList<>();
    List<Damaged> damaged = new ArrayList<>();
    // Side by side, since object storage takes its time for each.
    for (Looked looked : places.parallelStream().map(PackListing::look).toList()) {
      if (looked.pack() != null) {
        packs.add(looked.pack());
      }
      if (looked.damaged() != null) {
        damaged.add(looked.damaged());
      }
    }
    return new PackListing(packs, damaged);
  }

  /** Whether it is a pack, or an entry that an older version has laid down by itself. */
  static boolean isOne(Place place) {
    return PackFile.isPack(place) || PackFile.isOldEntry(place);
  }

  /** Whether there is any pack in a folder. */
  public static boolean isAny(Place folder) throws IOException {
    return folder.objects().stream().anyMatch(PackListing::isOne);
  }

  private static Looked look(Place place) {
    try {
      return new Looked(PackFile.read(place), null);
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      if (PackSource.isGone(place)) {
        LOG.debug("{} was removed meanwhile", place, e);
        return new Looked(null, null);
      }
      return new Looked(null, Damaged.of(place, e));
    }
  }
}
