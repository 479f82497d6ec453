package dev.parallax.annotate;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where files are kept that are made once from a model and read by every run. They may be deleted
 * at any time.
 */
final class CacheFolder {

  /** Set by the launcher; empty where nothing is to be kept. */
  private static final String PROPERTY = "parallax.cache";

  private CacheFolder() {}

  /** The folder, which need not exist yet, or none where nothing can be kept. */
  static Optional<Path> find() {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return told.isEmpty() ? Optional.empty() : Optional.of(Path.of(told));
    }
    // A user without a home has "?" here, which is no place for a folder.
    return Optional.of(Path.of(System.getProperty("user.home"), ".cache", "parallax"))
        .filter(Path::isAbsolute);
  }
}
