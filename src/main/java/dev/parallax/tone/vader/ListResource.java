package dev.parallax.tone.vader;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parallax.model.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the lists of this package. */
final class ListResource {

  private ListResource() {}

  /** The lines of a list of the project's own, without its comments. */
  static Stream<String> lines(String name) {
    return ResourceLines.of(ListResource.class, name);
  }

  /** Two columns parted by a tab, the second as text. */
  static Map<String, String> pairs(String name) {
    return lines(name)
        .map(line -> line.split("\t", -1))
        .collect(toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  }

  /** All lines. */
  static Stream<String> lines(String name, Charset charset) {
    try (InputStream in = ListResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource " + name + " is missing; build the project with Maven.");
      }
      return new String(in.readAllBytes(), charset).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
