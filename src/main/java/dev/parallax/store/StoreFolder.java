package dev.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What outlives runs and is shared by all jobs of an output folder: entries by kind and key, {@code
 * <kind>/<first two digits of the key>/<key>.entry}.
 *
 * @param path of the folder
 */
public record StoreFolder(Path path) {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final String SUFFIX = ".entry";

  /** The store of an output folder; jobs cannot be named so. */
  public static StoreFolder of(Path output) {
    return new StoreFolder(output.resolve(".store"));
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
  Path file(String kind, String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("A key is a SHA-256 in hex, not " + key);
    }
    return kindFolder(kind).resolve(key.substring(0, 2)).resolve(key + SUFFIX);
  }

  /** Whether there is any entry of a kind. */
  public boolean holdsAny(String kind) throws IOException {
    for (Path shard : list(kindFolder(kind))) {
      if (!list(shard).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** All entries, by kind and key. */
  public List<StoredEntry> entries() throws IOException {
    List<StoredEntry> entries = new ArrayList<>();
    for (Path kind : list(path)) {
      if (KIND.matcher(name(kind)).matches()) {
        for (Path shard : list(kind)) {
          list(shard).forEach(file -> entry(name(kind), file).ifPresent(entries::add));
        }
      }
    }
    entries.sort(Comparator.comparing(StoredEntry::kind).thenComparing(StoredEntry::key));
    return entries;
  }

  private Optional<StoredEntry> entry(String kind, Path file) {
    String name = name(file);
    String key = name.substring(0, Math.max(0, name.length() - SUFFIX.length()));
    try {
      return name.endsWith(SUFFIX) && KEY.matcher(key).matches()
          ? Optional.of(new StoredEntry(kind, key, file, Files.size(file)))
          : Optional.empty();
    } catch (IOException goneMeanwhile) {
      return Optional.empty();
    }
  }

  /** Clears what was half written; the caller is alone with the store. */
  public void clearPartial() throws IOException {
    for (Path file : list(partial())) {
      Files.deleteIfExists(file);
    }
  }

  /** Holds entries while they are written. */
  Path partial() {
    return path.resolve(".partial");
  }

  Path lock() {
    return path.resolve(".lock");
  }

  private Path kindFolder(String kind) {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("No kind of entries: " + kind);
    }
    return path.resolve(kind);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
