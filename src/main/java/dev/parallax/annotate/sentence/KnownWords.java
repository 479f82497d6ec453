package dev.parallax.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of {@code words.tsv}, by what they tell. */
final class KnownWords {

  static final Set<String> SPEECH = load("speech");
  static final Set<String> PRONOUNS = load("pronoun");
  static final Set<String> FILES = load("file");
  static final Set<String> TITLES = load("title");

  private KnownWords() {}

  private static Set<String> load(String kind) {
    String prefix = kind + "\t";
    String resource = "words.tsv";
    try (InputStream in = Objects.requireNonNull(KnownWords.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(prefix.length()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
