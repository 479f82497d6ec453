package dev.parallax.corpus.extract.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the lists of this room. */
final class HtmlResource {

  private HtmlResource() {}

  /** The lines of a list, without its comments. */
  static Stream<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlResource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
