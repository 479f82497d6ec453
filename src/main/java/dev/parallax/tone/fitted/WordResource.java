package dev.parallax.tone.fitted;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Reads this package's lists of words: one a line, {@code #} before a comment. */
final class WordResource {

  private WordResource() {}

  static Set<String> words(String name) {
    try (InputStream in =
        Objects.requireNonNull(WordResource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
