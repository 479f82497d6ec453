package dev.parallax.model.measure;

import java.util.List;

/**
 * The terms of one sentence of a paragraph.
 *
 * @param sentence ordinal of the sentence in its document
 * @param segment ordinal of the segment the sentence stands in
 * @param words of the sentence, terms or not
 * @param terms lemmas, and phrases as lemmas parted by blanks, in order; none overlaps another
 */
public record SentenceTerms(int sentence, int segment, int words, List<String> terms) {

  /** Copies the list. */
  public SentenceTerms {
    terms = List.copyOf(terms);
  }
}
