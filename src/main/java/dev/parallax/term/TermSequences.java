package dev.parallax.term;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.SentenceTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a document as terms in order, each word at most once: where phrases overlap the
 * first one counts, and of those that begin with the same word the longest.
 */
public final class TermSequences {

  private final TermReader termReader;
  private final Vocabulary vocabulary;
  private final int maxWords;

  private TermSequences(Vocabulary vocabulary, TermsConfig config) {
    this.termReader = new TermReader(config);
    this.vocabulary = vocabulary;
    this.maxWords = config.maxWords();
  }

  /**
   * Reads a document.
   *
   * @param document whose paragraphs are read
   * @param vocabulary the phrases of its corpus
   * @param config which words are terms
   * @return the sentences of its paragraphs in order, those without terms too
   */
  public static List<SentenceTerms> of(
      AnnotatedDocument document, Vocabulary vocabulary, TermsConfig config) {
    TermSequences sequences = new TermSequences(vocabulary, config);
    return document.paragraphSentences().stream().map(sequences::read).toList();
  }

  private SentenceTerms read(Sentence sentence) {
    List<String> terms = new ArrayList<>();
    for (List<TermWord> run : termReader.runs(sentence)) {
      String letters = PhrasePatterns.letters(run);
      int start = 0;
      while (start < run.size()) {
        start += addFirst(run, letters, start, terms);
      }
    }
    return new SentenceTerms(
        sentence.ordinal(), sentence.segment(), WordTokens.count(sentence), terms);
  }

  /** Adds the term that begins there, if one does, and gives the number of words it takes. */
  private int addFirst(List<TermWord> run, String letters, int start, List<String> terms) {
    for (int end = Math.min(start + maxWords, run.size()); end > start + 1; end--) {
      String key = PhraseReader.key(run.subList(start, end));
      if (PhraseReader.isCandidate(run, letters, start, end)
          && vocabulary.phrases().containsKey(key)) {
        terms.add(key);
        return end - start;
      }
    }
    if (run.get(start).counted()) {
      terms.add(run.get(start).lemma());
    }
    return 1;
  }
}
