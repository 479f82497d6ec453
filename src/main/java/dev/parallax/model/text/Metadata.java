package dev.parallax.model.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a document beside its text, by front matter, {@code documents.csv} or the file
 * format.
 *
 * @param title as given, or null
 * @param author as given, or null
 * @param date as given, or null; ISO 8601 where it could be read as such
 * @param source as given (publication, address), or null
 * @param other every other key, in order of name
 */
public record Metadata(
    @Nullable String title,
    @Nullable String author,
    @Nullable String date,
    @Nullable String source,
    Map<String, String> other) {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, null, null, null, Map.of());

  /** Sorts and copies the other keys, so that equal metadata have equal bytes. */
  public Metadata {
    other = Collections.unmodifiableMap(new TreeMap<>(other));
  }

  /** These metadata, with gaps filled from {@code fallback}. */
  public Metadata orElse(Metadata fallback) {
    Map<String, String> merged = new TreeMap<>(fallback.other);
    merged.putAll(other);
    return new Metadata(
        title != null ? title : fallback.title,
        author != null ? author : fallback.author,
        date != null ? date : fallback.date,
        source != null ? source : fallback.source,
        merged);
  }

  /**
   * What is said under a key: one of those named above, or any other; null where nothing is. Case
   * counts only where keys differ in nothing else.
   */
  public @Nullable String value(String key) {
    return switch (key.strip().toLowerCase(Locale.ROOT)) {
      case "title" -> title;
      case "author" -> author;
      case "date" -> date;
      case "source" -> source;
      default -> other.containsKey(key) ? other.get(key) : folded(key.strip());
    };
  }

  private @Nullable String folded(String key) {
    return other.entrySet().stream()
        .filter(entry -> entry.getKey().strip().equalsIgnoreCase(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
