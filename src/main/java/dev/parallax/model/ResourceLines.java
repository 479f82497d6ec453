package dev.parallax.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lists that come with Parallax: one entry a line, {@code #} before a comment. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * The entries of a list in the order they stand, without blanks around them.
   *
   * @param reader whose package the list stands in: a change of the list then counts as one of the
   *     reader's room
   * @param name of the resource, relative to that package
   * @throws IllegalStateException if there is no such list on the class path
   */
  public static Stream<String> of(Class<?> reader, String name) {
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource " + name + " of " + reader.getPackageName() + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
