package dev.parallax.store.pack;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entry of each key counts: that of the newest pack.
 *
 * @param newest by key
 */
public record CurrentEntries(SortedMap<String, InPack> newest) {

  /**
   * An entry in its pack.
   *
   * @param source that it is in
   * @param entry where it is in there
   */
  public record InPack(PackSource source, PackedEntry entry) {}

  /**
   * Of packs.
   *
   * @param packs from the oldest to the newest
   */
  public static CurrentEntries of(List<PackFile> packs) {
    SortedMap<String, InPack> newest = new TreeMap<>();
    for (PackFile pack : packs) {
      pack.entries().forEach(entry -> newest.put(entry.key(), new InPack(pack.source(), entry)));
    }
    return new CurrentEntries(newest);
  }

  /**
   * Of a folder, in no more memory than the keys asked for take.
   *
   * @param keys others count as not there
   */
  static CurrentEntries of(Place folder, Set<String> keys) throws IOException {
    SortedMap<String, InPack> newest = new TreeMap<>();
    PackListing.inParts(
        folder,
        any -> true,
        some ->
            some.packs()
                .forEach(
                    pack ->
                        pack.entries().stream()
                            .filter(entry -> keys.contains(entry.key()))
                            .forEach(
                                entry ->
                                    newest.put(entry.key(), new InPack(pack.source(), entry)))));
    return new CurrentEntries(newest);
  }

  boolean holds(PackFile pack, PackedEntry entry) {
    return new InPack(pack.source(), entry).equals(newest.get(entry.key()));
  }
}
