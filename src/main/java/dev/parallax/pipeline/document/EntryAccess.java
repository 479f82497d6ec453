package dev.parallax.pipeline.document;

import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.ReusedEntries;
import dev.parallax.store.StoreFolder;
import java.io.Serializable;

/**
 * The store of what earlier runs and other jobs have made. It travels to the steps.
 *
 * @param folder of the store
 * @param work of the run that uses it
 * @param looksUp false where all is done anew: what is stored is not looked up, but replaced
 */
public record EntryAccess(StoreFolder folder, WorkRecords work, boolean looksUp)
    implements Serializable {

  /** The entries of a kind, for one thread. */
  <T> ReusedEntries<T> entries(String kind, Class<T> type) {
    return new ReusedEntries<>(folder, work.packs(), kind, type, looksUp);
  }
}
