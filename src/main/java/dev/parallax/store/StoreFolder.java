package dev.parallax.store;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.store.pack.PackListing;
import dev.parallax.store.pack.PackTidying;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What outlives runs and is shared by all jobs of an output folder: entries by kind and key, in
 * packs {@code <kind>/<name>.pack}. Older versions had a file an entry, {@code <kind>/<first two
 * digits of the key>/<key>.entry}; these are read, and put into packs by and by.
 *
 * @param path of the folder
 */
public record StoreFolder(Place path) implements Serializable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");

  /** The store of an output folder; jobs cannot be named so. */
  public static StoreFolder of(Place output) {
    return new StoreFolder(output.at(".store"));
  }

  /**
   * Lets a run use the store. Where nobody else does, it is tidied.
   *
   * @return to be closed when the run has ended; until then nothing is pruned
   * @throws IOException if the store cannot be written
   */
  public StoreLock use() throws IOException {
    try (StoreLock alone = StoreLock.tryAlone(this).orElse(null)) {
      if (alone != null) {
        tidy();
      }
    }
    return StoreLock.share(this);
  }

  /**
   * Takes up what killed processes have left half written, and puts small packs together where they
   * have become many; the caller is alone with the store.
   */
  public void tidy() throws IOException {
    // Held entries while older versions wrote them.
    path.at(".partial").delete();
    for (Place kind : kinds()) {
      try {
        new PackTidying(kind).tidy();
      } catch (StorageException e) {
        throw e;
      } catch (IOException e) {
        LOG.warn("Packs of {} are left as they are: {}", kind, e.toString());
      }
    }
  }

  private List<Place> kinds() throws IOException {
    return path.list().stream().filter(place -> KIND.matcher(place.name()).matches()).toList();
  }

  /** Whether there is any entry of a kind. */
  public boolean holdsAny(String kind) throws IOException {
    return PackListing.isAny(kindFolder(kind));
  }

  /**
   * Reads what is there.
   *
   * @throws IOException if it cannot be listed
   */
  public StoreListing listing() throws IOException {
    return StoreListing.of(kinds());
  }

  void removeQuietly(Place file) {
    try {
      file.delete();
    } catch (IOException e) {
      LOG.debug("Cannot be removed: {}", file, e);
    }
  }

  Place lock() {
    return path.at(".lock");
  }

  Place kindFolder(String kind) {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("No kind of entries: " + kind);
    }
    return path.at(kind);
  }
}
