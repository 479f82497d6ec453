package dev.parallax.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads this room's lists: one entry a line, comments begin with {@code #}. */
final class TermResource {

  private TermResource() {}

  /** Entries in the order they stand. */
  static List<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(TermResource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
