package dev.parallax.store;

import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes only what the store does not hold. One for each thread.
 *
 * @param <T> type of the records
 */
public final class ReusedEntries<T> {

  private final String kind;
  private final boolean looksUp;
  private final EntryStore<T> store;
  private final List<DamagedEntry> damaged = new ArrayList<>();

  /**
   * @param store that holds the entries
   * @param open packs of the run
   * @param kind of the entries
   * @param type of the records
   * @param looksUp false where all is to be made anew, and stored in place of what is there
   */
  public ReusedEntries(
      StoreFolder store, OpenPacks open, String kind, Class<T> type, boolean looksUp) {
    this.kind = kind;
    this.looksUp = looksUp;
    this.store = new EntryStore<>(store, open, kind, type, damaged::add);
  }

  /**
   * Makes a record.
   *
   * @param <T> type of the record
   */
  @FunctionalInterface
  public interface Maker<T> {
    /**
     * The record.
     *
     * @throws IOException if what makes records cannot be had; a record that cannot be made is
     *     another exception
     */
    T make() throws IOException;
  }

  /**
   * The record of a key, out of the store or made and stored.
   *
   * @param documentId of the document that needs it
   * @param uses is told whether it was there, also where making it fails
   * @throws IOException if the maker throws it, or the record cannot be stored
   */
  public T get(String documentId, String key, Maker<T> maker, Consumer<EntryUse> uses)
      throws IOException {
    damaged.clear();
    EntryUse.Outcome outcome = EntryUse.Outcome.FAILED;
    try {
      Optional<T> stored = looksUp ? store.find(key) : Optional.empty();
      T record = stored.isPresent() ? stored.get() : make(key, maker);
      outcome = stored.isPresent() ? EntryUse.Outcome.REUSED : EntryUse.Outcome.MADE;
      return record;
    } finally {
      uses.accept(new EntryUse(documentId, kind, key, outcome, damage(key)));
      tellPacks(key, uses);
    }
  }

  private T make(String key, Maker<T> maker) throws IOException {
    T record = maker.make();
    store.put(key, record);
    return record;
  }

  private @Nullable String damage(String key) {
    return damaged.stream()
        .filter(found -> found.key().equals(key))
        .map(DamagedEntry::problem)
        .findFirst()
        .orElse(null);
  }

  /** A pack that is lost belongs to no document; nobody knows any more which ones were in it. */
  private void tellPacks(String key, Consumer<EntryUse> uses) {
    for (DamagedEntry found : damaged) {
      if (!found.key().equals(key)) {
        uses.accept(new EntryUse("", kind, found.key(), EntryUse.Outcome.FAILED, found.problem()));
      }
    }
  }
}
