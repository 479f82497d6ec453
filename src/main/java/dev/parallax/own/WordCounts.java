package dev.parallax.own;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.WordForms;
import dev.parallax.model.measure.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Words and sentences of a document's paragraphs, which measures are divided by. */
final class WordCounts {

  private final List<Contribution> words = new ArrayList<>();
  private final List<Contribution> sentences = new ArrayList<>();

  /**
   * Counts them.
   *
   * @param counts whether a sentence counts, by its ordinal
   */
  WordCounts(AnnotatedDocument document, IntPredicate counts) {
    for (Sentence sentence : document.paragraphSentences()) {
      int number = WordForms.located(sentence).size();
      if (number > 0 && counts.test(sentence.ordinal())) {
        words.add(new Contribution(sentence.ordinal(), sentence.segment(), number));
        sentences.add(new Contribution(sentence.ordinal(), sentence.segment(), 1));
      }
    }
  }

  /** Words of each sentence that has some; contractions are one. */
  List<Contribution> words() {
    return words;
  }

  /** One for each sentence that has words. */
  List<Contribution> sentences() {
    return sentences;
  }
}
