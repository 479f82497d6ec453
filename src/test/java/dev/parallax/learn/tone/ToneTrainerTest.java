package dev.parallax.learn.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parallax.learn.metric.Agreement;
import dev.parallax.learn.metric.Judged;
import dev.parallax.learn.report.InstrumentReport;
import dev.parallax.tone.fitted.ToneParameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ToneTrainerTest {

  private static final List<ToneExample> EXAMPLES = SyntheticExamples.of(40);
  private static final ToneTrainer TRAINER =
      new ToneTrainer("test", SyntheticExamples.DIMENSION, "targets", 5, 32, 1);
  private static final TrainedTone TRAINED = TRAINER.train(EXAMPLES, (what, done, total) -> {});

  @Test
  void learnsWhatCanBeLearnt() {
    InstrumentReport fitted = TRAINED.report().instruments().get(0);

    assertThat(fitted.instrument()).isEqualTo("fitted");
    assertThat(fitted.r().value()).isGreaterThan(0.7);
    assertThat(fitted.r().interval().low()).isBetween(0.5, fitted.r().value());
    assertThat(fitted.slope().value()).isBetween(0.8, 1.3);
  }

  @Test
  void reportsAllInstrumentsByFold() {
    assertThat(TRAINED.report().sentences()).isEqualTo(160);
    assertThat(TRAINED.report().articles()).isEqualTo(40);
    assertThat(TRAINED.report().folds())
        .hasSize(5)
        .allSatisfy(fold -> assertThat(fold.sentences()).isEqualTo(32))
        .allSatisfy(fold -> assertThat(fold.r()).containsOnlyKeys("fitted", "lexicon", "corenlp"));
    assertThat(TRAINED.report().instruments())
        .extracting(InstrumentReport::instrument)
        .containsExactly("fitted", "corenlp", "lexicon");
    assertThat(TRAINED.report().instruments())
        .extracting(InstrumentReport::sentences)
        .containsExactly(160, 120, 160);
  }

  @Test
  void twiceTheSameBytes() {
    TrainedTone again = TRAINER.train(SyntheticExamples.of(40), (what, done, total) -> {});

    assertThat(again.parameters().toBytes()).isEqualTo(TRAINED.parameters().toBytes());
    assertThat(record(again).toBytes()).isEqualTo(record(TRAINED).toBytes());
    assertThat(ModelCard.of(again.parameters(), record(again)))
        .isEqualTo(ModelCard.of(TRAINED.parameters(), record(TRAINED)));
  }

  @Test
  void parametersHoldHashesAndScoresOutOfFoldButNoText() {
    ToneParameters parameters = TRAINED.parameters();
    List<Judged> judged =
        EXAMPLES.stream()
            .map(
                e ->
                    new Judged(
                        e.sentence().article(),
                        e.sentence().score(),
                        parameters.outOfFold().get(e.sentence().hash())))
            .toList();

    assertThat(Agreement.pearson(judged))
        .isCloseTo(
            TRAINED.report().instruments().get(0).r().value(),
            org.assertj.core.api.Assertions.within(1e-4));
    assertThat(new String(parameters.toBytes(), StandardCharsets.UTF_8))
        .doesNotContain("Sentence 1");
    assertThat(parameters.error().withinText()).isPositive();
  }

  @Test
  void theCardIsFilledIn() {
    String card =
        new String(ModelCard.of(TRAINED.parameters(), record(TRAINED)), StandardCharsets.UTF_8);

    assertThat(card)
        .contains("160 sentences of 40", "| fitted | 160 |", "a.tsv")
        .doesNotContain("{{");
  }

  @Test
  void sentencesWithoutAVectorAreLeftOut() {
    List<ToneExample> some = new ArrayList<>(EXAMPLES);
    some.set(0, new ToneExample(EXAMPLES.get(0).sentence(), null, null, null));

    assertThat(TRAINER.train(some, (what, done, total) -> {}).report().sentences()).isEqualTo(159);
  }

  @Test
  void theOrderOfSentencesDoesNotMatter() {
    List<ToneExample> shuffled = new ArrayList<>(EXAMPLES);
    Collections.shuffle(shuffled, new Random(2));

    assertThat(TRAINER.train(shuffled, (what, done, total) -> {}).parameters().toBytes())
        .isEqualTo(TRAINED.parameters().toBytes());
  }

  @Test
  void tooFewArticlesAreTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TRAINER.train(SyntheticExamples.of(4), (what, done, total) -> {}))
        .withMessage("4 articles are too few for 5 folds");
  }

  private static TrainingRecord record(TrainedTone trained) {
    return new TrainingRecord(
        new TreeMap<>(java.util.Map.of("a.tsv", "0".repeat(64))), "test", trained.report());
  }
}
