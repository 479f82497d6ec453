package dev.parallax.style;

import static dev.parallax.style.WordedSentence.contributions;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Quantity;
import java.util.List;

/**
 * How hard a document is to read, by the length of its sentences and words: R. Flesch, "A New
 * Readability Yardstick", Journal of Applied Psychology 32, 1948; J. P. Kincaid and others,
 * "Derivation of New Readability Formulas", Naval Technical Training Command, 1975.
 */
final class Readability {

  static final Family FAMILY =
      Family.of(
              "readability",
              "measures of readability",
              "Readability",
              "How hard a text is to read, by the length of its sentences and words; of its sense"
                  + " these figures know nothing.",
              Unit.number("points"),
              Section.STYLE)
          .withMeasures(
              List.of(
                  new NamedMeasure(
                      "words_per_sentence", "Words in a sentence", Unit.number("words")),
                  new NamedMeasure(
                      "syllables_per_word", "Syllables in a word", Unit.number("syllables")),
                  new NamedMeasure(
                      "long_words", "Words of more than three syllables", Unit.perCentOf("words")),
                  new NamedMeasure(
                      "flesch_reading_ease",
                      "Flesch reading ease (higher is easier)",
                      Unit.number("points")),
                  new NamedMeasure(
                      "flesch_kincaid_grade",
                      "Flesch–Kincaid grade (higher is harder)",
                      Unit.number("grades"))));

  private static final LinearFormula READING_EASE = new LinearFormula(206.835, -1.015, -84.6);
  private static final LinearFormula GRADE = new LinearFormula(-15.59, 0.39, 11.8);
  private static final int LONG = 4;

  private Readability() {}

  static Measurements of(List<WordedSentence> sentences, Syllables syllables) {
    List<SentenceLength> lengths =
        sentences.stream().map(sentence -> SentenceLength.of(sentence, syllables)).toList();
    List<Contribution> words = contributions(sentences, sentence -> sentence.words().size());
    List<Contribution> one = contributions(sentences, sentence -> 1);
    return Figure.measurements(
        FAMILY,
        List.of(
            new Figure("words_per_sentence", Quantity.MEAN, words, one),
            new Figure(
                "syllables_per_word",
                Quantity.RATE,
                contributions(sentences, sentence -> syllables(sentence, syllables)),
                words),
            new Figure(
                "long_words",
                Quantity.SHARE,
                contributions(sentences, sentence -> longWords(sentence, syllables)),
                words),
            new Figure(
                "flesch_reading_ease", Quantity.MEAN, READING_EASE.contributions(lengths), one),
            new Figure("flesch_kincaid_grade", Quantity.MEAN, GRADE.contributions(lengths), one)));
  }

  private static int syllables(WordedSentence sentence, Syllables syllables) {
    return sentence.words().stream().mapToInt(syllables::of).sum();
  }

  private static long longWords(WordedSentence sentence, Syllables syllables) {
    return sentence.words().stream().filter(word -> syllables.of(word) >= LONG).count();
  }
}
