package dev.parallax.store.pack;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes packs of a folder anew. New ones are whole before old ones go, so that a process killed
 * meanwhile leaves entries twice and none lost; who reads meanwhile looks again.
 *
 * @param folder of packs that outlive runs
 */
public record PackTidying(Place folder) {

  /** So many small packs may lie there: a nightly rerun adds one. */
  static final int MOST_SMALL = 16;

  /** An old store is put into packs over several runs, so that none waits for long. */
  static final int MOST_AT_ONCE = 4096;

  /** Sixteen packs that are nearly too large to count as small. */
  private static final long MOST_BYTES_AT_ONCE = MOST_SMALL * PackFile.SMALL_BYTES;

  private static final Logger LOG = LoggerFactory.getLogger(PackTidying.class);

  /** What becomes of an entry that is not where its index says. */
  private enum WhereDamaged {
    /** It is made anew when it is needed. */
    LEAVE_OUT,
    /** Whoever reads it finds it, and tells. */
    LEAVE_PACK
  }

  /** Chooses entries of packs. */
  @FunctionalInterface
  private interface Chosen {
    boolean test(PackFile pack, PackedEntry entry);
  }

  /**
   * Ends packs that killed processes have left, and puts small ones together where they have become
   * many; nobody else uses the folder.
   */
  public void tidy() throws IOException {
    List<Place> all = folder.objects();
    takeUpUnfinished(all);
    Set<Place> light = new HashSet<>();
    for (Place place : all) {
      if (PackListing.isOne(place) && place.size() < PackFile.SMALL_BYTES) {
        light.add(place);
      }
    }
    if (light.size() >= MOST_SMALL) {
      putTogether(light);
    }
  }

  private void putTogether(Set<Place> light) throws IOException {
    List<PackFile> small =
        PackListing.of(folder, light::contains).packs().stream().filter(PackFile::isSmall).toList();
    if (small.size() >= MOST_SMALL) {
      List<PackFile> some = atOnce(small);
      LOG.info("putting {} small packs of {} together", some.size(), folder);
      CurrentEntries current = CurrentEntries.of(folder, keys(some));
      rewrite(some, current::holds, WhereDamaged.LEAVE_PACK);
    }
  }

  private static Set<String> keys(List<PackFile> packs) {
    Set<String> keys = new HashSet<>();
    packs.forEach(pack -> pack.entries().forEach(entry -> keys.add(entry.key())));
    return keys;
  }

  /** The oldest ones, as far as a run can wait for them. */
  private static List<PackFile> atOnce(List<PackFile> small) {
    int number = 0;
    long bytes = 0;
    while (number < Math.min(small.size(), MOST_AT_ONCE)
        && bytes + small.get(number).bytes() <= MOST_BYTES_AT_ONCE) {
      bytes += small.get(number).bytes();
      number++;
    }
    return small.subList(0, number);
  }

  private void takeUpUnfinished(List<Place> all) throws IOException {
    for (Place place : all) {
      if (PackFile.isUnfinished(place)) {
        takeUp(place);
      }
    }
  }

  /** Under the number that it had: whole ones that came after it are newer. */
  private void takeUp(Place place) throws IOException {
    try {
      PackFile left = PackFile.readUnfinished(place);
      rewrite(List.of(left), (pack, entry) -> true, WhereDamaged.LEAVE_OUT);
    } catch (StorageException e) {
      throw e;
    } catch (IOException e) {
      LOG.warn("{} is left as it is: {}", place, e.toString());
    }
  }

  /**
   * Removes entries, and all that newer ones have replaced.
   *
   * @param listing of the whole folder
   * @param gone by key
   */
  public void remove(PackListing listing, Predicate<String> gone) throws IOException {
    CurrentEntries current = CurrentEntries.of(listing.packs());
    Chosen stays = (pack, entry) -> current.holds(pack, entry) && !gone.test(entry.key());
    List<PackFile> affected =
        listing.packs().stream()
            .filter(pack -> !pack.entries().stream().allMatch(entry -> stays.test(pack, entry)))
            .toList();
    rewrite(affected, stays, WhereDamaged.LEAVE_OUT);
  }

  private void rewrite(List<PackFile> packs, Chosen stays, WhereDamaged damaged)
      throws IOException {
    // The number of the newest of them: packs that came later must go on counting more.
    int sequence = packs.stream().mapToInt(PackFile::sequence).max().orElse(0);
    List<PackFile> written = new ArrayList<>();
    try (PackRewrite rewrite = new PackRewrite(folder, sequence)) {
      for (PackFile pack : packs) {
        Map<String, byte[]> entries = read(pack, stays, damaged);
        if (entries != null) {
          for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            rewrite.add(entry.getKey(), entry.getValue());
          }
          written.add(pack);
        }
      }
      rewrite.end();
    }
    for (PackFile pack : written) {
      pack.source().place().delete();
    }
    deleteEmptied(written);
  }

  /** Folders in which older versions laid down entries. */
  private static void deleteEmptied(List<PackFile> packs) throws IOException {
    Set<Place> emptied = new LinkedHashSet<>();
    for (PackFile pack : packs) {
      if (!pack.source().pack()) {
        emptied.add(pack.source().place().parent());
      }
    }
    for (Place shard : emptied) {
      if (shard.isFolder() && shard.list().isEmpty()) {
        shard.delete();
      }
    }
  }

  /** Chosen entries of a pack by key, the last of a key; null where it is left as it is. */
  private static @Nullable Map<String, byte[]> read(
      PackFile pack, Chosen stays, WhereDamaged damaged) throws IOException {
    List<PackedEntry> chosen =
        pack.entries().stream().filter(entry -> stays.test(pack, entry)).toList();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try {
      pack.source()
          .readEach(
              PackSource.Wanted.all(chosen),
              (number, entry) -> entries.put(chosen.get(number).key(), entry));
      return entries;
    } catch (DamagedPackException someOfThem) {
      return readSingly(pack.source(), chosen, damaged);
    }
  }

  private static @Nullable Map<String, byte[]> readSingly(
      PackSource source, List<PackedEntry> chosen, WhereDamaged damaged) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (PackedEntry entry : chosen) {
      try {
        entries.put(entry.key(), source.read(entry));
      } catch (DamagedPackException e) {
        LOG.warn("Stored {} in {} is damaged: {}", entry.key(), source.place(), e.getMessage());
        if (damaged == WhereDamaged.LEAVE_PACK) {
          return null;
        }
      }
    }
    return entries;
  }
}
