package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TargetEvaluationTest {

  private static final WordEncoder ENCODER = new WordEncoder();
  private static final List<TargetedSentence> FITTED = sentences("old", 30);

  private static final List<String> TOLD = Collections.synchronizedList(new ArrayList<>());

  private static FittedTarget fitted;
  private static TargetEvaluation evaluation;

  @BeforeAll
  static void evaluate() {
    TrainingSettings few = new TrainingSettings(2, 1, 2, 8, 1e-2, 0, 0);
    fitted = TargetTraining.fit(FITTED, ENCODER, few, (what, done, total) -> {});
    List<TargetedSentence> judged = new ArrayList<>(FITTED);
    judged.addAll(sentences("new", 10));
    judged.add(new TargetedSentence("new0", "Said ...", 5, 8, 0));
    evaluation =
        TargetEvaluation.of(
            judged,
            ENCODER,
            fitted.tone(),
            KnownSentences.of(fitted),
            List.of(new AlwaysPositive()),
            (what, done, total) -> TOLD.add(done + " of " + total + " " + what));
  }

  private static List<TargetedSentence> sentences(String article, int count) {
    List<TargetedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = "Ana came " + article + i + ".";
      sentences.add(new TargetedSentence(article + i, text, 0, 3, i % 3 - 1));
    }
    return sentences;
  }

  @Test
  void allInstrumentsScoreTheSameTargets() {
    assertThat(evaluation.targets()).isEqualTo(40);
    assertThat(evaluation.all())
        .extracting(InstrumentFigures::instrument)
        .containsExactly("targeted", "always");
    assertThat(evaluation.all()).allMatch(figures -> figures.targets() == 40);
    assertThat(evaluation.all().get(1).table().counts().get(0).get(2)).isEqualTo(14);
    assertThat(evaluation.all().get(1).bands()).isEmpty();
  }

  @Test
  void whoWaitsIsToldHowFarItIs() {
    assertThat(TOLD).hasSize(41).contains("41 of 41 sentences encoded");
  }

  @Test
  void newArticlesAreScoredApart() {
    assertThat(evaluation.ofNewArticles()).allMatch(figures -> figures.targets() == 10);
  }

  @Test
  void theReportNamesAllThatWasAsked() {
    assertThat(String.join("\n", TargetReport.lines("x.jsonl", evaluation)))
        .contains(
            "x.jsonl, 40 targets",
            "always",
            "targeted",
            "macro",
            "30 of them known",
            "mean distance");
  }

  private record AlwaysPositive() implements SentenceInstrument {

    @Override
    public String name() {
      return "always";
    }

    @Override
    public int polarity(TargetedSentence sentence) {
      return 1;
    }
  }
}
