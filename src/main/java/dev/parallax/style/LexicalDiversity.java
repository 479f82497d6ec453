package dev.parallax.style;

import static dev.parallax.style.WordedSentence.contributions;

import dev.parallax.config.StyleConfig;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * How varied the words of a document are. The plain ratio of types to words falls with the length
 * of a text, so all is counted in windows of so many words.
 */
final class LexicalDiversity {

  private static final Unit RATIO = Unit.number("types a word");

  static final Family FAMILY =
      Family.of(
              "lexical_diversity",
              "measures of lexical diversity",
              "Lexical diversity",
              "How varied words are, in windows of as many words as the settings say, so that long"
                  + " and short texts compare.",
              RATIO,
              Section.STYLE)
          .withMeasures(
              List.of(
                  new NamedMeasure("mattr", "Moving-average type–token ratio", RATIO),
                  new NamedMeasure("type_token_ratio", "Type–token ratio of fixed windows", RATIO),
                  new NamedMeasure(
                      "hapax_share",
                      "Words that occur once in their window",
                      Unit.perCentOf("words"))));

  private LexicalDiversity() {}

  static Measurements of(List<WordedSentence> sentences, StyleConfig config) {
    List<String> words = sentences.stream().flatMap(s -> s.words().stream()).toList();
    MovingWindow moving = new MovingWindow(words, config.movingWindow());
    FixedWindows fixed = new FixedWindows(words, config.fixedWindow());
    List<Contribution> inFixed = sums(sentences, fixed.inside());
    return Figure.measurements(
        FAMILY,
        List.of(
            new Figure(
                "mattr",
                Quantity.SHARE,
                sums(sentences, moving.firsts()),
                sums(sentences, moving.inside())),
            new Figure(
                "type_token_ratio", Quantity.SHARE, sums(sentences, fixed.firsts()), inFixed),
            new Figure("hapax_share", Quantity.SHARE, sums(sentences, fixed.hapaxes()), inFixed)));
  }

  /**
   * Sums over sentences of what each word counts.
   *
   * @param amounts one a word of the document
   */
  private static List<Contribution> sums(List<WordedSentence> sentences, double[] amounts) {
    List<Contribution> sums = new ArrayList<>();
    int next = 0;
    for (WordedSentence sentence : sentences) {
      double sum = 0;
      for (int end = next + sentence.words().size(); next < end; next++) {
        sum += amounts[next];
      }
      double amount = sum;
      sums.addAll(contributions(List.of(sentence), any -> amount));
    }
    return sums;
  }
}
