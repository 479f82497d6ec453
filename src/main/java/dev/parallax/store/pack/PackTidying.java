package dev.parallax.store.pack;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

  private static final Logger LOG = LoggerFactory.getLogger(PackTidying.class);

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
        PackListing.of(folder, light::contains).packs().stream()
            .filter(PackFile::isSmall)
            .limit(MOST_AT_ONCE)
            .toList();
    if (small.size() >= MOST_SMALL) {
      LOG.info("putting {} small packs of {} together", small.size(), folder);
      CurrentEntries current = CurrentEntries.of(PackListing.of(folder, any -> true).packs());
      rewrite(small, current::holds);
    }
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
      write(List.of(left), left.sequence(), (pack, entry) -> true);
      place.delete();
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
    rewrite(affected, stays);
  }

  private void rewrite(List<PackFile> packs, Chosen stays) throws IOException {
    int sequence = packs.stream().mapToInt(PackFile::sequence).max().orElse(0);
    write(packs, sequence, stays);
    for (PackFile pack : packs) {
      pack.source().place().delete();
    }
  }

  private void write(List<PackFile> packs, int sequence, Chosen stays) throws IOException {
    PackWriter writer = null;
    try {
      for (PackFile pack : packs) {
        for (PackedEntry entry : pack.entries()) {
          if (stays.test(pack, entry)) {
            writer = writer == null ? PackWriter.open(folder, sequence) : writer;
            append(writer, pack.source(), entry);
            if (writer.isFull()) {
              writer.commit(true);
              writer = null;
            }
          }
        }
      }
      if (writer != null) {
        writer.commit(true);
        writer = null;
      }
    } finally {
      if (writer != null) {
        writer.abandon();
      }
    }
  }

  /** One that is damaged, as its frame shows, is made anew when it is needed. */
  private static void append(PackWriter writer, PackSource source, PackedEntry entry)
      throws IOException {
    try {
      writer.append(entry.key(), source.read(entry));
    } catch (DamagedPackException e) {
      LOG.warn("Stored {} in {} is damaged: {}", entry.key(), source.place(), e.getMessage());
    }
  }
}
