package dev.parallax.voice;

import dev.parallax.model.annotation.Mention;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom <em>he</em> or <em>she</em> stands for where there is one candidate: a person named
 * before it whose first name does not speak against it. With several candidates a guess would be
 * right three times in four only, so that none is made.
 */
final class PronounReader {

  private static final String FIRST_NAMES = "/edu/stanford/nlp/models/gender/first_name_map_small";
  private static final Map<String, String> SEX = firstNames();
  private static final Map<String, String> SEX_OF_PRONOUN = Map.of("he", "MALE", "she", "FEMALE");

  /** Sentences before the pronoun's own in which candidates are looked for. */
  private static final int SENTENCES = 3;

  private final DocumentWords words;
  private final Map<Integer, String> entities;

  PronounReader(DocumentWords words, Map<Integer, String> entities) {
    this.words = words;
    this.entities = entities;
  }

  /** The entity that a pronoun stands for; null where there is none or more than one. */
  @Nullable String entity(int pronoun) {
    String sex = SEX_OF_PRONOUN.get(words.lemma(pronoun));
    if (sex == null) {
      return null;
    }
    Set<String> candidates = new LinkedHashSet<>();
    int word = pronoun - 1;
    int from = from(pronoun);
    for (; word >= from; word--) {
      add(word, sex, candidates);
    }
    return candidates.size() == 1 ? candidates.iterator().next() : null;
  }

  private int from(int pronoun) {
    int first = words.sentence(pronoun).first();
    for (int i = 0; i < SENTENCES && first > 0; i++) {
      first = words.sentence(first - 1).first();
    }
    return first;
  }

  private void add(int word, String sex, Set<String> candidates) {
    Mention mention = words.mention(word);
    String entity = mention == null ? null : entities.get(mention.ordinal());
    if (mention == null || entity == null || !mention.type().equals("PERSON")) {
      return;
    }
    String first = words.token(word - positionIn(word, mention)).form().toUpperCase(Locale.ROOT);
    String known = SEX.get(first);
    if (known == null || known.equals(sex)) {
      candidates.add(entity);
    }
  }

  private int positionIn(int word, Mention mention) {
    Stretch sentence = words.sentence(word);
    return word - sentence.first() + 1 - mention.firstToken();
  }

  private static Map<String, String> firstNames() {
    try (InputStream in = PronounReader.class.getResourceAsStream(FIRST_NAMES)) {
      if (in == null) {
        throw new IllegalStateException(
            "CoreNLP's models are not on the class path: " + FIRST_NAMES + " is missing.");
      }
      Map<String, String> names = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> List.of(line.split("\t", -1)))
          .filter(cells -> cells.size() == 2)
          .forEach(cells -> names.put(cells.get(0), cells.get(1)));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(FIRST_NAMES, e);
    }
  }
}
