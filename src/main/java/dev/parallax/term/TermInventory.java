package dev.parallax.term;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one document adds to the decision which words side by side are phrases. All keys are lemmas
 * parted by blanks.
 *
 * @param words of its paragraphs
 * @param lemmas lemma to its occurrences where it may be part of a phrase
 * @param candidates candidate of two or three words to its occurrences
 * @param halves pair that may be half of a phrase of three to its occurrences where it is no
 *     candidate itself
 */
public record TermInventory(
    long words,
    Map<String, Integer> lemmas,
    Map<String, Integer> candidates,
    Map<String, Integer> halves) {

  /** Sorts and copies the maps, so that equal inventories have equal bytes. */
  public TermInventory {
    lemmas = Collections.unmodifiableMap(new TreeMap<>(lemmas));
    candidates = Collections.unmodifiableMap(new TreeMap<>(candidates));
    halves = Collections.unmodifiableMap(new TreeMap<>(halves));
  }

  /** Counts the paragraphs of a document; without phrases to find, its words alone. */
  public static TermInventory of(AnnotatedDocument document, TermsConfig config) {
    Counting counting = new Counting(config);
    List<Sentence> sentences = document.paragraphSentences();
    if (config.maxWords() > 1) {
      sentences.forEach(counting::add);
    }
    long words = sentences.stream().mapToLong(WordTokens::count).sum();
    return new TermInventory(words, counting.lemmas, counting.candidates, counting.halves);
  }

  private static final class Counting {
    private final TermReader termReader;
    private final PhraseReader phraseReader;
    private final Map<String, Integer> lemmas = new TreeMap<>();
    private final Map<String, Integer> candidates = new TreeMap<>();
    private final Map<String, Integer> halves = new TreeMap<>();

    Counting(TermsConfig config) {
      this.termReader = new TermReader(config);
      this.phraseReader = new PhraseReader(config.maxWords());
    }

    void add(Sentence sentence) {
      for (List<TermWord> run : termReader.runs(sentence)) {
        run.stream()
            .filter(word -> word.letter() != PartOfSpeech.NO_LETTER)
            .forEach(word -> lemmas.merge(word.lemma(), 1, Integer::sum));
        phraseReader.candidates(run).forEach(key -> candidates.merge(key, 1, Integer::sum));
        phraseReader.halves(run).forEach(key -> halves.merge(key, 1, Integer::sum));
      }
    }
  }
}
