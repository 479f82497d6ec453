package dev.parallax.cli.store;

import dev.parallax.files.Place;
import dev.parallax.run.keep.KeptRuns;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreListing;
import dev.parallax.store.StoredEntry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A store, and what of it is still needed.
 *
 * @param listing of all that lies there
 * @param entries all of them, by kind and key
 * @param used kind to the keys that kept runs were made from
 */
record StoreContent(
    StoreListing listing, List<StoredEntry> entries, Map<String, Set<String>> used) {

  /**
   * Reads what is there.
   *
   * @param folder of all jobs that share the store
   * @throws IOException if it cannot be told what a kept run uses
   */
  static StoreContent read(StoreFolder store, Place folder) throws IOException {
    StoreListing listing = store.listing();
    return new StoreContent(listing, listing.entries(), KeptRuns.keysByKind(folder));
  }

  /** Entries that no kept run was made from. */
  List<StoredEntry> unused() {
    return entries.stream().filter(entry -> !isUsed(entry)).toList();
  }

  /** Kind to a line on its entries. */
  SortedMap<String, String> totals() {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                StoredEntry::kind,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), this::total)));
  }

  private String total(List<StoredEntry> ofKind) {
    return "%s, %d used by kept runs"
        .formatted(size(ofKind), ofKind.stream().filter(this::isUsed).count());
  }

  private boolean isUsed(StoredEntry entry) {
    return used.getOrDefault(entry.kind(), Set.of()).contains(entry.key());
  }

  /** For example {@code 65 entries, 12.3 MB}. */
  static String size(List<StoredEntry> entries) {
    double megabytes = entries.stream().mapToLong(StoredEntry::bytes).sum() / 1e6;
    return String.format(
        Locale.ROOT,
        "%,d %s, %.1f MB",
        entries.size(),
        entries.size() == 1 ? "entry" : "entries",
        megabytes);
  }
}
