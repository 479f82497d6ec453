package dev.parallax.voice.speaker;

import dev.parallax.model.ResourceLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which words can be a source. Persons are told by the list of animate nouns that comes with
 * CoreNLP's models (Ji and Lin 2009).
 */
final class SourceWords {

  private static final String ANIMATE =
      "/edu/stanford/nlp/models/quoteattribution/animate.unigrams.txt";
  private static final SourceWords STANDARD = new SourceWords();

  private final Map<String, Source.Sort> pronouns = pronouns();
  private final Set<String> persons = animate();
  private final Set<String> bodies = list("bodies.txt");
  private final Set<String> texts = list("texts.txt");

  private SourceWords() {}

  static SourceWords standard() {
    return STANDARD;
  }

  /** What a word is as a source, by its lemma. */
  Source.Sort sort(String lemma) {
    Source.Sort pronoun = pronouns.get(lemma);
    if (pronoun != null) {
      return pronoun;
    }
    if (texts.contains(lemma)) {
      return Source.Sort.TEXT;
    }
    return bodies.contains(lemma) || persons.contains(lemma)
        ? Source.Sort.SPEAKER
        : Source.Sort.THING;
  }

  private static Map<String, Source.Sort> pronouns() {
    return ResourceLines.of(SourceWords.class, "pronouns.tsv")
        .map(line -> line.split("\t", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0],
                cells -> Source.Sort.valueOf(cells[1].toUpperCase(Locale.ROOT))));
  }

  private static Set<String> list(String name) {
    return ResourceLines.of(SourceWords.class, name).collect(Collectors.toSet());
  }

  private static Set<String> animate() {
    try (InputStream in = SourceWords.class.getResourceAsStream(ANIMATE)) {
      if (in == null) {
        throw new IllegalStateException(
            "CoreNLP's models are not on the class path: " + ANIMATE + " is missing.");
      }
      Set<String> nouns = new HashSet<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && Character.isLowerCase(line.charAt(0)))
          .forEach(nouns::add);
      return nouns;
    } catch (IOException e) {
      throw new UncheckedIOException(ANIMATE, e);
    }
  }
}
