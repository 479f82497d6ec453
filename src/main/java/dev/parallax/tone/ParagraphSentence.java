package dev.parallax.tone;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.tone.SentenceTone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A sentence that is measured.
 *
 * @param place among the measured sentences of its document, from 0
 * @param segment ordinal of its paragraph
 * @param tone of the sentence
 */
public record ParagraphSentence(int place, int segment, SentenceTone tone) {

  /**
   * The sentences of a document's paragraphs, in order.
   *
   * @param tones one a sentence of the document, in order
   * @throws IllegalArgumentException if there are more or fewer tones than sentences
   */
  public static List<ParagraphSentence> of(AnnotatedDocument annotated, List<SentenceTone> tones) {
    List<Sentence> sentences = annotated.annotation().sentences();
    if (sentences.size() != tones.size()) {
      throw new IllegalArgumentException(
          "%d tones for %d sentences".formatted(tones.size(), sentences.size()));
    }
    List<ParagraphSentence> measured = new ArrayList<>();
    for (int i = 0; i < tones.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (annotated.isInParagraph(sentence)) {
        measured.add(new ParagraphSentence(measured.size(), sentence.segment(), tones.get(i)));
      }
    }
    return measured;
  }

  /** What each sentence adds to a sum; zeros are left out. */
  static List<Contribution> contributions(
      List<ParagraphSentence> sentences, ToDoubleFunction<ParagraphSentence> amount) {
    return sentences.stream()
        .map(s -> new Contribution(s.tone().sentence(), s.segment(), amount.applyAsDouble(s)))
        .filter(contribution -> contribution.amount() != 0)
        .toList();
  }
}
