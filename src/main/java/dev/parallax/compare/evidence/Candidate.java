package dev.parallax.compare.evidence;

import dev.parallax.compare.evidence.QuotableDocument.QuotableSentence;
import dev.parallax.model.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence that may be shown.
 *
 * @param document it stands in
 * @param unit that the document belongs to
 * @param share what it adds
 * @param strength how well its amount shows the comparison, before other sentences are looked at
 * @param matches the words that count, in the cleaned text
 */
record Candidate(
    QuotableDocument document,
    String unit,
    SentenceShare share,
    double strength,
    List<Span> matches) {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 40;

  /** Shorter words say little of what a sentence is about. */
  private static final int TELLING_LETTERS = 4;

  /** Whether it can be understood by itself and read at a glance. */
  boolean isSensible() {
    int words = sentence().words();
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  /** This candidate with the words that count. */
  Candidate withMatches(List<Span> found) {
    return new Candidate(document, unit, share, strength, found);
  }

  QuotableSentence sentence() {
    return document.sentences().get(share.sentence());
  }

  /** Its longer words. */
  Set<String> tellingWords() {
    Set<String> telling = new TreeSet<>();
    Formulas.words(sentence().text()).stream()
        .filter(word -> word.length() >= TELLING_LETTERS)
        .forEach(telling::add);
    return telling;
  }
}
