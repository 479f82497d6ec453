package dev.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.SampleDocuments;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.voice.VoiceView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToneMeasurementsTest {

  private static final SampleTones SIX =
      new SampleTones("2016/six.txt")
          .add(0.5, 0.6, true, false, 1, 0, 0)
          .add(-0.25, -0.05, false, true, 0, 2, 0)
          .add(null, 0.0, true, true, 0, 0, 0)
          .add(0.0, 0.04, false, false, 0, 0, 1)
          .add(0.24, null, false, false, 0, 0, 0)
          .add(0.26, 0.91, false, false, 0, 0, 0);

  private static final ErrorModel ERROR = new ErrorModel(0.02, 0.01);

  private final Measurements six = measurements(SIX);

  @Test
  void meansAreOverTheSentencesThatTheInstrumentScored() {
    assertThat(ratio(six, "corenlp_mean")).isCloseTo(0.75 / 5, within(1e-12));
    assertThat(ratio(six, "lexicon_mean")).isCloseTo(1.5 / 5, within(1e-12));
  }

  /** Three scores of one text: 3 × .02 + 9 × .01; the other instruments' errors are not known. */
  @Test
  void aPlainMeanOfFittedScoresCarriesTheirError() {
    Measurements three =
        measurements(
            new SampleTones("2016/three.txt")
                .scored(0.2, 0.1, 0.1)
                .scored(0.4, 0.1, 0.1)
                .scored(null, 0.1, 0.1)
                .scored(-0.3, 0.1, 0.1));

    assertThat(ratio(three, "fitted_mean")).isCloseTo(0.1, within(1e-12));
    assertThat(numerator(three, "fitted_mean").orElseThrow().errorVariance())
        .isCloseTo(0.15, within(1e-12));
    assertThat(numerator(three, "fitted_positive").orElseThrow().errorVariance()).isNull();
    assertThat(numerator(three, "lexicon_mean").orElseThrow().errorVariance()).isNull();
  }

  @Test
  void sharesTakeTheThresholdsThemselvesAsClear() {
    assertThat(ratio(six, "corenlp_positive")).isEqualTo(2 / 5.0);
    assertThat(ratio(six, "corenlp_negative")).isEqualTo(1 / 5.0);
    assertThat(ratio(six, "lexicon_positive")).isEqualTo(2 / 5.0);
    assertThat(ratio(six, "lexicon_negative")).isEqualTo(1 / 5.0);
  }

  /** Lexicon: .6, -.05, 0, .04, .91 lie .3, .35, .3, .26 and .61 from their mean .3. */
  @Test
  void spreadIsTheMeanDistanceFromTheDocumentsOwnMean() {
    assertThat(ratio(six, "lexicon_spread")).isCloseTo(1.82 / 5, within(1e-12));
    assertThat(numerator(six, "lexicon_spread").orElseThrow().quantity()).isEqualTo(Quantity.MEAN);
  }

  /** Of six sentences the first two make the first fifth, and each other one a fifth. */
  @Test
  void theCourseIsToldInFiveParts() {
    assertThat(ratio(six, "corenlp_part_1")).isCloseTo(0.125, within(1e-12));
    assertThat(denominator(six, "corenlp_part_2").contributions()).isEmpty();
    assertThat(numerator(six, "corenlp_part_3")).isEmpty();
    assertThat(denominator(six, "corenlp_part_3").total()).isEqualTo(1);
    assertThat(ratio(six, "corenlp_part_5")).isCloseTo(0.26, within(1e-12));
  }

  @Test
  void belowFiveSentencesThereIsNoCourse() {
    Measurements four =
        measurements(
            new SampleTones("2016/four.txt")
                .scored(0.1, 0.1)
                .scored(0.1, 0.1)
                .scored(0.1, 0.1)
                .scored(0.1, 0.1));

    assertThat(four.numerators()).noneMatch(n -> n.measure().key().contains("part"));
    assertThat(denominator(four, "lexicon_part_1").total()).isZero();
    assertThat(ratio(four, "lexicon_mean")).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void hedgedAndPrescriptiveAreSharesOfAllSentences() {
    assertThat(denominator(six, null).total()).isEqualTo(6);
    assertThat(numerator(six, "hedged").orElseThrow().total()).isEqualTo(2);
    assertThat(numerator(six, "prescriptive").orElseThrow().total()).isEqualTo(2);
  }

  @Test
  void tensesAreSharesOfFiniteVerbGroups() {
    assertThat(ratio(six, "tense_past")).isEqualTo(1 / 4.0);
    assertThat(ratio(six, "tense_present")).isEqualTo(2 / 4.0);
    assertThat(ratio(six, "tense_future")).isEqualTo(1 / 4.0);
  }

  @Test
  void aDocumentWithoutParagraphsHasNoNumeratorAndNoPositiveDenominator() {
    Measurements none = measurements(new SampleTones("2016/none.txt"));

    assertThat(none.numerators()).isEmpty();
    assertThat(none.denominators()).isNotEmpty().allMatch(d -> d.total() == 0);
  }

  @Test
  void contributionsAreSparseOrderedAndOfParagraphs() {
    ToneReader reader = ToneReader.load("none");
    for (AnalysedDocument document : SampleDocuments.corpus(3)) {
      var tones = reader.read(document.annotated(), NoVectors.of(document.annotated()));
      Measurements found = ToneMeasurements.of(document.annotated(), tones, null, VoiceView.ALL);

      assertThat(found.numerators().stream().map(Numerator::measure)).doesNotHaveDuplicates();
      assertThat(found.denominators()).hasSize(31);
      assertThat(found.numerators()).allSatisfy(n -> check(n.contributions()));
      assertThat(found.denominators()).allSatisfy(d -> check(d.contributions()));
    }
  }

  @Test
  void refusesTonesOfAnotherDocument() {
    assertThatThrownBy(() -> ToneMeasurements.of(SIX.document(), List.of(), null, VoiceView.ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 tones for 7 sentences");
  }

  private static void check(List<Contribution> contributions) {
    assertThat(contributions).allMatch(contribution -> contribution.amount() != 0);
    assertThat(contributions.stream().map(Contribution::sentence).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static Measurements measurements(SampleTones sample) {
    return ToneMeasurements.of(sample.document(), sample.tones(), ERROR, VoiceView.ALL);
  }

  private static double ratio(Measurements measurements, String key) {
    return numerator(measurements, key).orElseThrow().total()
        / denominator(measurements, key).total();
  }

  private static Optional<Numerator> numerator(Measurements measurements, String key) {
    return measurements.numerators().stream()
        .filter(numerator -> numerator.measure().key().equals(key))
        .findAny();
  }

  private static Denominator denominator(Measurements measurements, String key) {
    return measurements.denominators().stream()
        .filter(denominator -> Objects.equals(denominator.key(), key))
        .findAny()
        .orElseThrow();
  }
}
