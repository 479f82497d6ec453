package dev.parallax.store;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.store.pack.CurrentEntries;
import dev.parallax.store.pack.PackListing;
import dev.parallax.store.pack.PackSource;
import dev.parallax.store.pack.PackTidying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that lies in a store.
 *
 * @param kinds by name
 */
public record StoreListing(List<Kind> kinds) {

  /** Copies the list. */
  public StoreListing {
    kinds = List.copyOf(kinds);
  }

  /**
   * The entries of a kind.
   *
   * @param folder of their packs
   * @param packs in there
   */
  public record Kind(Place folder, PackListing packs) {

    private List<StoredEntry> entries() {
      return CurrentEntries.of(packs.packs()).newest().values().stream()
          .map(found -> new StoredEntry(folder.name(), found.source(), found.entry()))
          .toList();
    }
  }

  static StoreListing of(List<Place> folders) throws IOException {
    List<Kind> kinds = new ArrayList<>();
    for (Place folder : folders) {
      kinds.add(new Kind(folder, PackListing.of(folder, any -> true)));
    }
    return new StoreListing(kinds);
  }

  /** All entries that count, by kind and key. */
  public List<StoredEntry> entries() {
    return kinds.stream().flatMap(kind -> kind.entries().stream()).toList();
  }

  /**
   * Reads all entries that count, pack by pack, and says what is wrong with them.
   *
   * @return those that are damaged or cannot be read, by kind and key
   * @throws UncheckedIOException of a {@link StorageException}, if the storage as a whole cannot be
   *     used
   */
  public Map<StoredEntry, FoundDamage> damagedEntries() {
    List<StoredEntry> entries = entries();
    Map<StoredEntry, FoundDamage> damages = new HashMap<>();
    entries.stream()
        .collect(
            Collectors.groupingBy(StoredEntry::source, LinkedHashMap::new, Collectors.toList()))
        .forEach((source, inThere) -> damages.putAll(damagedEntries(source, inThere)));
    Map<StoredEntry, FoundDamage> inOrder = new LinkedHashMap<>();
    for (StoredEntry entry : entries) {
      FoundDamage damage = damages.get(entry);
      if (damage != null) {
        inOrder.put(entry, damage);
      }
    }
    return inOrder;
  }

  private static Map<StoredEntry, FoundDamage> damagedEntries(
      PackSource source, List<StoredEntry> entries) {
    List<StoredEntry> asTheyStand =
        entries.stream().sorted(Comparator.comparing(each -> each.entry().from())).toList();
    Map<StoredEntry, FoundDamage> damages = new HashMap<>();
    try {
      source.readEach(
          PackSource.Wanted.all(asTheyStand.stream().map(StoredEntry::entry).toList()),
          (number, bytes) -> {
            StoredEntry entry = asTheyStand.get(number);
            entry.damage(bytes).ifPresent(damage -> damages.put(entry, damage));
          });
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      // One that cannot be read must not hide what the others are like.
      asTheyStand.forEach(entry -> entry.damage().ifPresent(damage -> damages.put(entry, damage)));
    }
    return damages;
  }

  /** Packs of which nothing can be read, called by their names in place of keys. */
  public List<FoundDamage> damagedPacks() {
    return kinds.stream()
        .flatMap(kind -> kind.packs().damaged().stream().map(pack -> told(kind, pack)))
        .toList();
  }

  private static FoundDamage told(Kind kind, PackListing.Damaged pack) {
    return new FoundDamage(
        new DamagedEntry(kind.folder().name(), pack.place().name(), pack.problem()), pack.surely());
  }

  /**
   * Removes entries, with all that newer ones have replaced, and packs that are surely damaged. Who
   * reads others of a pack meanwhile finds them in another one.
   *
   * @throws IOException if a pack cannot be read, written or removed
   */
  public void remove(List<StoredEntry> gone) throws IOException {
    for (Kind kind : kinds) {
      Set<String> keys = new HashSet<>();
      gone.stream()
          .filter(entry -> entry.kind().equals(kind.folder().name()))
          .forEach(entry -> keys.add(entry.key()));
      new PackTidying(kind.folder()).remove(kind.packs(), keys::contains);
      for (PackListing.Damaged pack : kind.packs().damaged()) {
        if (pack.surely()) {
          pack.place().delete();
        }
      }
    }
  }
}
