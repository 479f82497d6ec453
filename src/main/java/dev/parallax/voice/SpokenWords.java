package dev.parallax.voice;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts words of a document's paragraphs that lie in quotations, each once. A speaker's words are
 * found without passing over the rest of the text, since a text may have very many speakers.
 */
final class SpokenWords {

  private final List<Sentence> sentences;
  private final int[] starts;
  private final int[] sentenceOf;

  SpokenWords(AnnotatedDocument document) {
    this.sentences = document.paragraphSentences();
    List<Integer> found = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Token token : sentences.get(i).tokens()) {
        if (token.form().codePoints().anyMatch(Character::isLetterOrDigit)) {
          found.add(token.span().start());
          of.add(i);
        }
      }
    }
    this.starts = found.stream().mapToInt(Integer::intValue).toArray();
    this.sentenceOf = of.stream().mapToInt(Integer::intValue).toArray();
  }

  /** All words, by sentence. */
  List<Contribution> all() {
    return contributions(List.of(new Span(0, Integer.MAX_VALUE)));
  }

  /** Words that some of the quotations give as somebody else's, by sentence. */
  List<Contribution> in(List<Quotation> quotations) {
    return contributions(
        quotations.stream()
            .filter(Quotation::countsForOthers)
            .flatMap(quotation -> quotation.spans().stream())
            .sorted(Comparator.comparing(Span::start))
            .toList());
  }

  private List<Contribution> contributions(List<Span> inOrder) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    int next = 0;
    for (Span span : inOrder) {
      next = Math.max(next, firstFrom(span.start()));
      for (; next < starts.length && starts[next] < span.end(); next++) {
        counts.merge(sentenceOf[next], 1, Integer::sum);
      }
    }
    List<Contribution> contributions = new ArrayList<>();
    counts.forEach(
        (place, count) -> {
          Sentence sentence = sentences.get(place);
          contributions.add(new Contribution(sentence.ordinal(), sentence.segment(), count));
        });
    return contributions;
  }

  private int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found < 0 ? -found - 1 : found;
  }
}
