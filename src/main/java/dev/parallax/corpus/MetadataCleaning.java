package dev.parallax.corpus;

import dev.parallax.model.text.Metadata;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes metadata fit for one line of a table, whatever the file put there. */
final class MetadataCleaning {

  /** No title is longer; what is, is a text in the wrong place. */
  private static final int MAX_LENGTH = 2_000;

  private MetadataCleaning() {}

  static Metadata clean(Metadata metadata) {
    Map<String, String> other = new TreeMap<>();
    metadata
        .other()
        .forEach(
            (key, value) -> {
              String line = line(value);
              if (line != null) {
                other.put(String.valueOf(line(key)), line);
              }
            });
    String date = line(metadata.date());
    return new Metadata(
        line(metadata.title()),
        line(metadata.author()),
        date == null ? null : PublicationDate.normalize(date),
        line(metadata.source()),
        other);
  }

  /** One line of well-formed text, or null where nothing is left. */
  private static @Nullable String line(@Nullable String value) {
    if (value == null) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    value
        .codePoints()
        .limit(MAX_LENGTH)
        .map(c -> isUnfit(c) ? ' ' : c)
        .filter(c -> c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    String text = line.toString().strip();
    return text.isEmpty() ? null : text;
  }

  private static boolean isUnfit(int c) {
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.getType(c) == Character.SURROGATE;
  }
}
