package dev.parallax.corpus.extract;

import dev.parallax.model.text.Metadata;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF or Word file says of itself; blanks say nothing.
 *
 * @param title of the file, or null
 * @param author of the file, or null
 * @param subject of the file, or null
 * @param keywords of the file, or null
 * @param created when the file was made, which is not the date of the essay, or null
 */
public record FileProperties(
    @Nullable String title,
    @Nullable String author,
    @Nullable String subject,
    @Nullable String keywords,
    @Nullable Instant created) {

  public Metadata metadata() {
    Map<String, String> other = new TreeMap<>();
    put(other, "subject", subject);
    put(other, "keywords", keywords);
    put(other, "file_created", created == null ? null : created.toString());
    return new Metadata(filled(title), filled(author), null, null, other);
  }

  private static void put(Map<String, String> other, String key, @Nullable String value) {
    String text = filled(value);
    if (text != null) {
      other.put(key, text);
    }
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || WhiteSpace.isBlank(value) ? null : WhiteSpace.strip(value);
  }
}
