package dev.parallax.style;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.WordForms;
import dev.parallax.model.measure.Contribution;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The words of a sentence of a paragraph.
 *
 * @param ordinal of the sentence in its document
 * @param segment ordinal of its paragraph
 * @param words as written, in lower case, contractions whole; each has a letter, since a number in
 *     digits has neither syllables nor a form of its own. At least one
 */
record WordedSentence(int ordinal, int segment, List<String> words) {

  /** Copies the list. */
  WordedSentence {
    words = List.copyOf(words);
  }

  /** A document's sentences that have words, in order. */
  static List<WordedSentence> of(AnnotatedDocument document) {
    return document.paragraphSentences().stream()
        .map(WordedSentence::of)
        .filter(sentence -> !sentence.words().isEmpty())
        .toList();
  }

  private static WordedSentence of(Sentence sentence) {
    return new WordedSentence(
        sentence.ordinal(),
        sentence.segment(),
        WordForms.of(sentence).stream()
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .toList());
  }

  /** What each sentence adds to a sum; zeros are left out. */
  static List<Contribution> contributions(
      List<WordedSentence> sentences, ToDoubleFunction<WordedSentence> amount) {
    return sentences.stream()
        .map(s -> new Contribution(s.ordinal, s.segment, amount.applyAsDouble(s)))
        .filter(contribution -> contribution.amount() != 0)
        .toList();
  }
}
