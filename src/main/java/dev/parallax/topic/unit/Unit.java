package dev.parallax.topic.unit;

import dev.parallax.model.measure.SentenceTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one document that a topic model reads as one text: a paragraph, part of a long one,
 * or short ones joined.
 *
 * @param document number of the document, from 0
 * @param sentences in order, at least one
 */
public record Unit(int document, List<SentenceTerms> sentences) {

  /** Copies the list. */
  public Unit {
    sentences = List.copyOf(sentences);
  }

  /** Words of all sentences. */
  int words() {
    return words(sentences);
  }

  static int words(List<SentenceTerms> sentences) {
    return sentences.stream().mapToInt(SentenceTerms::words).sum();
  }

  /** This unit and the next one of the document as one. */
  Unit join(Unit next) {
    List<SentenceTerms> both = new ArrayList<>(sentences);
    both.addAll(next.sentences);
    return new Unit(document, both);
  }
}
