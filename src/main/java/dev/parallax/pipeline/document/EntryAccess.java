package dev.parallax.pipeline.document;

import dev.parallax.store.ReusedEntries;
import dev.parallax.store.StoreFolder;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * The store of what earlier runs and other jobs have made. It travels to the steps.
 *
 * @param folder absolute path of the store
 * @param looksUp false where all is done anew: what is stored is not looked up, but replaced
 */
public record EntryAccess(String folder, boolean looksUp) implements Serializable {

  /** The entries of a kind, for one thread. */
  <T> ReusedEntries<T> entries(String kind, Class<T> type) {
    return new ReusedEntries<>(new StoreFolder(Path.of(folder)), kind, type, looksUp);
  }
}
