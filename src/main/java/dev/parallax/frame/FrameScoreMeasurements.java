package dev.parallax.frame;

import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.FrameScores;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mean scores of sentences for frames: family {@code frame_score}, keys {@code <set>/<frame>} as in
 * family {@code frame}. A mean, since cuts do not carry from one corpus to another.
 */
public final class FrameScoreMeasurements {

  private static final String FAMILY = FrameFamilies.FRAME_SCORE.name();

  private FrameScoreMeasurements() {}

  /**
   * The measurements of one document; none where nothing was scored.
   *
   * @param document its scores
   * @param view which sentences count
   */
  public static Measurements of(FrameScores document, VoiceView view) {
    FrameScores scores = document.in(view);
    if (scores.sentences().isEmpty()) {
      return Measurements.NONE;
    }
    List<Numerator> numerators = new ArrayList<>();
    for (int i = 0; i < scores.instruments().size(); i++) {
      List<Contribution> contributions = scores.contributions(i);
      if (!contributions.isEmpty()) {
        FrameInstrument instrument = scores.instruments().get(i);
        numerators.add(
            new Numerator(
                new Measure(FAMILY, instrument.key(), Voice.ALL),
                Quantity.MEAN,
                variance(instrument.error(), scores.sentences().size()),
                contributions));
      }
    }
    return new Measurements(
        numerators, List.of(new Denominator(FAMILY, null, Voice.ALL, scores.counted())));
  }

  private static @Nullable Double variance(@Nullable ErrorModel error, int sentences) {
    return error == null ? null : error.varianceOfSum(sentences);
  }
}
