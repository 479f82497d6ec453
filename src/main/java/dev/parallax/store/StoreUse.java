package dev.parallax.store;

import dev.parallax.model.run.EntryCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run used the store, as it stands in its manifest.
 *
 * @param counts kind to the number of documents whose entry was reused or made
 * @param damaged entries that were found damaged, each once
 * @param keys document id to kind to key: what a kept run would be made from again
 */
public record StoreUse(
    SortedMap<String, EntryCounts> counts,
    List<DamagedEntry> damaged,
    SortedMap<String, SortedMap<String, String>> keys) {

  /** Copies the list. */
  public StoreUse {
    damaged = List.copyOf(damaged);
  }

  /** Draws up what the steps of a run told, in whatever order. */
  public static StoreUse of(Collection<EntryUse> uses) {
    SortedMap<String, EntryCounts> counts = new TreeMap<>();
    Set<DamagedEntry> damaged = new LinkedHashSet<>();
    SortedMap<String, SortedMap<String, String>> keys = new TreeMap<>();
    for (EntryUse use : sorted(uses)) {
      if (use.damage() != null) {
        damaged.add(new DamagedEntry(use.kind(), use.key(), use.damage()));
      }
      if (use.outcome() != EntryUse.Outcome.FAILED) {
        counts.merge(use.kind(), counts(use), EntryCounts::plus);
        keys.computeIfAbsent(use.documentId(), id -> new TreeMap<>()).put(use.kind(), use.key());
      }
    }
    return new StoreUse(counts, new ArrayList<>(damaged), keys);
  }

  private static List<EntryUse> sorted(Collection<EntryUse> uses) {
    return uses.stream()
        .sorted(
            Comparator.comparing(EntryUse::documentId)
                .thenComparing(EntryUse::kind)
                .thenComparing(EntryUse::key))
        .toList();
  }

  private static EntryCounts counts(EntryUse use) {
    return use.outcome() == EntryUse.Outcome.REUSED ? new EntryCounts(1, 0) : new EntryCounts(0, 1);
  }
}
