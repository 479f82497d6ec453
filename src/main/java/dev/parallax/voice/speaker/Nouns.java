package dev.parallax.voice.speaker;

import dev.parallax.model.ResourceLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which nouns can be a source. Persons are told by the list of animate nouns that comes with
 * CoreNLP's models (Ji and Lin 2009).
 */
final class Nouns {

  private static final String ANIMATE =
      "/edu/stanford/nlp/models/quoteattribution/animate.unigrams.txt";
  private static final Nouns STANDARD = new Nouns();

  private final Set<String> persons = animate();
  private final Set<String> bodies = list("bodies.txt");
  private final Set<String> texts = list("texts.txt");

  private Nouns() {}

  static Nouns standard() {
    return STANDARD;
  }

  Source.Sort sort(String lemma) {
    if (texts.contains(lemma)) {
      return Source.Sort.TEXT;
    }
    return bodies.contains(lemma) || persons.contains(lemma)
        ? Source.Sort.SPEAKER
        : Source.Sort.THING;
  }

  private static Set<String> list(String name) {
    return ResourceLines.of(Nouns.class, name).collect(Collectors.toSet());
  }

  private static Set<String> animate() {
    try (InputStream in = Nouns.class.getResourceAsStream(ANIMATE)) {
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
