package dev.parallax.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.VoiceConfig.TextKind;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceShare;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoiceSharesTest {

  /** By the table of the trial: found with chance .84, taken by mistake with .06. */
  private static final VoicePurity TRIAL = new VoicePurity(0.84, 0.06);

  @Test
  void aWordIsRightAsOftenAsBayesSays() {
    for (double share : new double[] {0.1, 0.2, 0.4}) {
      double found = share * 0.84 + (1 - share) * 0.06;
      assertThat(TRIAL.trueShare(found)).isCloseTo(share, within(1e-12));
    }
    assertThat(TRIAL.attributedRight(0.138)).isCloseTo(0.61, within(0.005));
    assertThat(TRIAL.attributedRight(0.216)).isCloseTo(0.78, within(0.005));
    assertThat(TRIAL.attributedRight(0.372)).isCloseTo(0.90, within(0.005));
    assertThat(TRIAL.authorRight(0.138)).isCloseTo(0.98, within(0.005));
    assertThat(TRIAL.authorRight(0.216)).isCloseTo(0.96, within(0.005));
    assertThat(TRIAL.authorRight(0.372)).isCloseTo(0.90, within(0.005));
  }

  @Test
  void asManyWordsAreRightAsADrawOfWordsShows() {
    Random random = new Random(3);
    double[] counts = new double[4];
    for (int word = 0; word < 400_000; word++) {
      boolean others = random.nextDouble() < 0.3;
      boolean given = random.nextDouble() < (others ? 0.84 : 0.06);
      counts[(others ? 2 : 0) + (given ? 1 : 0)]++;
    }
    double found = (counts[1] + counts[3]) / 400_000;
    assertThat(TRIAL.attributedRight(found))
        .isCloseTo(counts[3] / (counts[1] + counts[3]), within(0.01));
    assertThat(TRIAL.authorRight(found))
        .isCloseTo(counts[0] / (counts[0] + counts[2]), within(0.01));
  }

  @Test
  void sharesBeyondTheRatesAreCut() {
    assertThat(TRIAL.trueShare(0.01)).isZero();
    assertThat(TRIAL.attributedRight(0.01)).isZero();
    assertThat(TRIAL.authorRight(0.01)).isOne();
    assertThat(TRIAL.trueShare(0.99)).isOne();
    assertThat(TRIAL.attributedRight(0.99)).isOne();
    assertThat(TRIAL.authorRight(0.99)).isZero();
    assertThat(new VoicePurity(1, 0).authorRight(1)).isZero();
  }

  @Test
  void ratesThatTellNothingAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new VoicePurity(0.2, 0.2));
    assertThatIllegalArgumentException().isThrownBy(() -> new VoicePurity(Double.NaN, 0));
  }

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void everyKindHasItsRates(TextKind kind) {
    assertThat(VoicePurity.of(kind).recall()).isBetween(0.5, 1.0);
  }

  @Test
  void cohortsAreThrownTogetherAndThoseWithoutWordsHaveNoRow() {
    List<VoiceShare> shares =
        VoiceShares.of(
            List.of(document("b", 90, 36), document("a", 50, 0), document("b", 10, 4), empty("c")),
            TextKind.NEWS);

    assertThat(shares).extracting(VoiceShare::cohort).containsExactly("a", "a", "b", "b");
    assertThat(shares).extracting(VoiceShare::words).containsExactly(0.0, 50.0, 40.0, 60.0);
    assertThat(shares.get(2).found()).isEqualTo(0.4);
    assertThat(shares.get(2).estimated() + shares.get(3).estimated()).isEqualTo(1);
    assertThat(shares.get(2).right()).isEqualTo(VoicePurity.of(TextKind.NEWS).attributedRight(0.4));
  }

  private static MeasuredDocument document(String cohort, int words, int attributed) {
    Measure measure = new Measure("voice", "attributed", Voice.ALL);
    return new MeasuredDocument(
        cohort + words,
        cohort + words,
        cohort,
        cohort + words,
        new Measurements(
            attributed == 0
                ? List.of()
                : List.of(new Numerator(measure, Quantity.COUNT, counted(attributed))),
            List.of(new Denominator("voice", null, Voice.ALL, counted(words)))));
  }

  private static MeasuredDocument empty(String cohort) {
    return new MeasuredDocument(cohort, cohort, cohort, cohort, Measurements.NONE);
  }

  private static List<Contribution> counted(int words) {
    return List.of(new Contribution(0, 0, words));
  }
}
