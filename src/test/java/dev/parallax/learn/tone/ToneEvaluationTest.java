package dev.parallax.learn.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.learn.data.RatedSentence;
import dev.parallax.tone.fitted.FittedTone;
import dev.parallax.tone.fitted.ToneParameters;
import dev.parallax.tone.vader.Vader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneEvaluationTest {

  private static final List<ToneExample> EXAMPLES = SyntheticExamples.of(20);
  private static final ToneParameters PARAMETERS =
      new ToneTrainer("test", SyntheticExamples.DIMENSION, "targets", 5, 32, 1)
          .train(EXAMPLES, (what, done, total) -> {})
          .parameters();
  private static final FittedTone FITTED = new FittedTone(PARAMETERS, Vader.load());

  @Test
  void sentencesFittedOnAreScoredOutOfFold() {
    ToneEvaluation known = ToneEvaluation.of(EXAMPLES, FITTED, PARAMETERS);
    ToneEvaluation taken = ToneEvaluation.of(renamed(), FITTED, PARAMETERS);

    assertThat(known.outOfFold()).isEqualTo(80);
    assertThat(taken.outOfFold()).isZero();
    assertThat(known.articles()).isEqualTo(20);
    // Scored by the regression that has seen them, they would do better than they deserve.
    assertThat(known.instruments().get(0).r().value())
        .isLessThan(taken.instruments().get(0).r().value());
  }

  @Test
  void printsEveryInstrument() {
    String text =
        String.join("\n", EvaluationText.of(ToneEvaluation.of(EXAMPLES, FITTED, PARAMETERS)));

    assertThat(text)
        .contains("80 sentences of 20 articles; 80 of them")
        .contains("| fitted | 80 |", "| lexicon | 80 |", "| corenlp | 60 |")
        .contains("| people / fitted | negative | neutral | positive |");
  }

  private static List<ToneExample> renamed() {
    List<ToneExample> renamed = new ArrayList<>();
    for (ToneExample example : EXAMPLES) {
      RatedSentence sentence = example.sentence();
      renamed.add(
          new ToneExample(
              new RatedSentence(
                  sentence.id(), sentence.article(), sentence.rating(), "Other " + sentence.id()),
              example.features(),
              example.corenlp(),
              example.lexicon()));
    }
    return renamed;
  }
}
