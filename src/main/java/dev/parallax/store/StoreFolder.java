package dev.parallax.store;

import dev.parallax.files.Place;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What outlives runs and is shared by all jobs of an output folder: entries by kind and key, {@code
 * <kind>/<first two digits of the key>/<key>.entry}.
 *
 * @param path of the folder
 */
public record StoreFolder(Place path) implements Serializable {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final String SUFFIX = ".entry";

  /** The store of an output folder; jobs cannot be named so. */
  public static StoreFolder of(Place output) {
    return new StoreFolder(output.at(".store"));
  }

  /**
   * Lets a run use the store. Where nobody else does, what killed processes have left half written
   * is cleared away.
   *
   * @return to be closed when the run has ended; until then nothing is pruned
   * @throws IOException if the store cannot be written
   */
  public StoreLock use() throws IOException {
    try (StoreLock alone = StoreLock.tryAlone(this).orElse(null)) {
      if (alone != null) {
        clearPartial();
      }
    }
    return StoreLock.share(this);
  }

  /** Where the entry of a key lies, if there is one. */
  Place file(String kind, String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("A key is a SHA-256 in hex, not " + key);
    }
    return kindFolder(kind).at(key.substring(0, 2)).at(key + SUFFIX);
  }

  /** Whether there is any entry of a kind. */
  public boolean holdsAny(String kind) throws IOException {
    for (Place shard : kindFolder(kind).list()) {
      if (!shard.list().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** All entries, by kind and key. */
  public List<StoredEntry> entries() throws IOException {
    List<StoredEntry> entries = new ArrayList<>();
    for (Place kind : path.list()) {
      if (KIND.matcher(kind.name()).matches()) {
        for (Place shard : kind.list()) {
          shard.list().forEach(file -> entry(kind.name(), file).ifPresent(entries::add));
        }
      }
    }
    entries.sort(Comparator.comparing(StoredEntry::kind).thenComparing(StoredEntry::key));
    return entries;
  }

  private Optional<StoredEntry> entry(String kind, Place file) {
    String name = file.name();
    String key = name.substring(0, Math.max(0, name.length() - SUFFIX.length()));
    try {
      return name.endsWith(SUFFIX) && KEY.matcher(key).matches()
          ? file.look().map(found -> new StoredEntry(kind, key, file, found.bytes()))
          : Optional.empty();
    } catch (IOException cannotBeLookedAt) {
      return Optional.empty();
    }
  }

  /** Clears what was half written; the caller is alone with the store. */
  public void clearPartial() throws IOException {
    for (Place file : partial().list()) {
      file.delete();
    }
  }

  /** Holds entries while they are written. */
  Place partial() {
    return path.at(".partial");
  }

  Place lock() {
    return path.at(".lock");
  }

  private Place kindFolder(String kind) {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("No kind of entries: " + kind);
    }
    return path.at(kind);
  }
}
