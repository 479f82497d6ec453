package dev.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.frame.score.FrameHead;
import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.FrameScores;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.model.measure.FrameAgreement;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameScoreMeasurementsTest {

  private static final FrameHead HEAD = new FrameHead(new float[0], 0);

  @Test
  void aMeanOfScoresWithItsError() {
    Measurements measured =
        FrameScoreMeasurements.of(scores(new ErrorModel(0.5, 0.1), 1.5, 0, -0.5), VoiceView.ALL);
    Numerator numerator = measured.numerators().get(0);
    assertThat(numerator.measure()).isEqualTo(new Measure("frame_score", "own/sea", Voice.ALL));
    assertThat(numerator.quantity()).isEqualTo(Quantity.MEAN);
    assertThat(numerator.total()).isEqualTo(1);
    assertThat(numerator.errorVariance()).isCloseTo(3 * 0.5 + 9 * 0.1, within(1e-12));
    assertThat(measured.denominators().get(0).total()).isEqualTo(3);
  }

  @Test
  void anErrorThatIsNotKnownIsNone() {
    Measurements measured = FrameScoreMeasurements.of(scores(null, 1), VoiceView.ALL);
    assertThat(measured.numerators().get(0).errorVariance()).isNull();
  }

  @Test
  void nothingScoredIsNothingMeasured() {
    assertThat(FrameScoreMeasurements.of(scores(null), VoiceView.ALL)).isEqualTo(Measurements.NONE);
  }

  /**
   * Found are the first and the last of four; of the pairs 1.5 > 0, 1.5 > -0.5, 0.2 > 0 and so on.
   */
  @Test
  void bothInstrumentsAgreeByCohort() {
    Measurements scored = FrameScoreMeasurements.of(scores(null, 1.5, 0, 0.5, 0.2), VoiceView.ALL);
    Measurements found =
        new Measurements(
            List.of(
                new Numerator(
                    new Measure("frame", "own/sea", Voice.ALL),
                    Quantity.SHARE,
                    List.of(new Contribution(0, 0, 1), new Contribution(3, 0, 1)))),
            List.of(new Denominator("frame", null, Voice.ALL, List.of(new Contribution(0, 0, 4)))));
    assertThat(
            FrameAgreements.of(
                List.of(
                    document("a/1", "a", Measurements.join(List.of(scored, found))),
                    document("b/1", "b", scored),
                    document("c/1", "c", Measurements.NONE))))
        .containsExactly(
            new FrameAgreement("a", "own/sea", 4, 2, 0.75),
            new FrameAgreement("b", "own/sea", 4, 0, null),
            new FrameAgreement("c", "own/sea", 0, 0, null));
  }

  private static MeasuredDocument document(String id, String cohort, Measurements measured) {
    return new MeasuredDocument(id, "", cohort, id, measured);
  }

  private static FrameScores scores(@Nullable ErrorModel error, double... scores) {
    List<FrameScores.Scored> scored = new ArrayList<>();
    for (double score : scores) {
      scored.add(
          new FrameScores.Scored(
              TaggedText.sentence("x").withOrdinal(scored.size()), new double[] {score}));
    }
    return new FrameScores(List.of(new FrameInstrument("own", "sea", HEAD, HEAD, error)), scored);
  }
}
