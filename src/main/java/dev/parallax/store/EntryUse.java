package dev.parallax.store;

import org.jspecify.annotations.Nullable;

/**
 * What became of one document's need of an entry.
 *
 * @param documentId of the document; empty where a pack of entries is lost, of whichever documents
 * @param kind of the entry
 * @param key of the entry, or name of that pack
 * @param outcome whether it was there
 * @param damage what was wrong with the entry that was there; null where nothing was
 */
public record EntryUse(
    String documentId, String kind, String key, Outcome outcome, @Nullable String damage) {

  /** Whether an entry was there. */
  public enum Outcome {
    REUSED,
    MADE,
    /** It was not there, and could not be made. */
    FAILED
  }
}
