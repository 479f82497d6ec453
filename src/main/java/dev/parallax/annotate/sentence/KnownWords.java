package dev.parallax.annotate.sentence;

import dev.parallax.model.ResourceLines;
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
    return ResourceLines.of(KnownWords.class, "words.tsv")
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
