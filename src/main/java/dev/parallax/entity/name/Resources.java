package dev.parallax.entity.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists that come with Parallax; comments in them begin with {@code #}. */
public final class Resources {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private Resources() {}

  /**
   * The rows of a list with a header.
   *
   * @param path from the root of the class path, beginning with {@code /}
   */
  public static List<CSVRecord> rows(String path) {
    try (CSVParser parser = FORMAT.parse(new StringReader(text(path)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  /** The lines of one of this room's lists, as {@link NameKey keys}. */
  static Set<String> keys(String name) {
    return text("/dev/parallax/entity/" + name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(NameKey::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(String path) {
    try (InputStream stream = Resources.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
