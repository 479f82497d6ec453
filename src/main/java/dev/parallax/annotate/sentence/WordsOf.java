package dev.parallax.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of {@code words.tsv}, by what they tell. */
enum WordsOf {
  SPEECH,
  PRONOUN,
  FILE,
  TITLE;

  private static final String RESOURCE = "words.tsv";

  private final Set<String> words = load(name().toLowerCase(Locale.ROOT) + "\t");

  boolean contains(String word) {
    return words.contains(word);
  }

  private static Set<String> load(String prefix) {
    try (InputStream in = Objects.requireNonNull(WordsOf.class.getResourceAsStream(RESOURCE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(prefix.length()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
