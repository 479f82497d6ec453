package dev.parallax.term;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.WordForms;
import dev.parallax.model.measure.Measurements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures words and phrases: occurrences by words of the paragraphs.
 *
 * <ul>
 *   <li>{@code term}: lemma and coarse part of speech, for example {@code ally/NOUN}
 *   <li>{@code phrase}: two or three lemmas parted by blanks; overlapping ones all count
 *   <li>{@code word}: a word as written, in lower case, where the settings ask for it
 * </ul>
 *
 * <p>A token is a word if it has a letter or a digit. Terms and words of more than 64 code points,
 * and terms with white space in them, count as words but are not measured themselves.
 */
public final class TermMeasurements {

  private final TermReader termReader;
  private final PhraseReader phraseReader;
  private final Vocabulary vocabulary;
  private final Dropped dropped;
  private final FamilyCounter terms = new FamilyCounter(TermFamilies.TERM.name());
  private final FamilyCounter phrases = new FamilyCounter(TermFamilies.PHRASE.name());
  private final FamilyCounter words = new FamilyCounter(TermFamilies.WORD.name());

  private TermMeasurements(Vocabulary vocabulary, TermsConfig config) {
    this.termReader = new TermReader(config);
    this.phraseReader = new PhraseReader(config.maxWords());
    this.vocabulary = vocabulary;
    this.dropped = Dropped.of(config);
  }

  /**
   * Measures one document.
   *
   * @param document whose paragraphs are read
   * @param vocabulary the phrases of its corpus, chosen with the same settings
   * @param config which terms are counted
   */
  public static Measurements of(
      AnnotatedDocument document, Vocabulary vocabulary, TermsConfig config) {
    TermMeasurements counting = new TermMeasurements(vocabulary, config);
    document.paragraphSentences().forEach(counting::add);
    List<Measurements> families = new ArrayList<>(List.of(counting.terms.measurements()));
    if (config.maxWords() > 1) {
      families.add(counting.phrases.measurements());
    }
    if (config.wordForms()) {
      families.add(counting.words.measurements());
    }
    return Measurements.join(families);
  }

  private void add(Sentence sentence) {
    int length = WordTokens.count(sentence);
    List<List<TermWord>> runs = termReader.runs(sentence);
    terms.add(
        sentence,
        runs.stream()
            .flatMap(List::stream)
            .filter(TermWord::counted)
            .filter(word -> !dropped.has(word.lemma()) && !dropped.has(word.key()))
            .map(TermWord::key)
            .toList(),
        length);
    phrases.add(
        sentence,
        runs.stream()
            .flatMap(run -> phraseReader.candidates(run).stream())
            .filter(vocabulary.phrases()::containsKey)
            .filter(phrase -> !dropped.has(phrase))
            .toList(),
        length);
    List<String> written = WordForms.of(sentence);
    words.add(
        sentence,
        written.stream()
            .filter(TermMeasurements::isShort)
            .filter(word -> !dropped.has(word))
            .toList(),
        written.size());
  }

  /** Terms that the settings drop; a part of speech is written in either case. */
  private record Dropped(Set<String> keys) {

    static Dropped of(TermsConfig config) {
      return new Dropped(
          config.drop().stream().map(Dropped::folded).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String key) {
      return !keys.isEmpty() && keys.contains(folded(key));
    }

    private static String folded(String key) {
      return key.strip().toLowerCase(Locale.ROOT);
    }
  }

  private static boolean isShort(String word) {
    return word.codePointCount(0, word.length()) <= TermReader.MAX_LENGTH;
  }
}
