package dev.parallax.learn.target;

import dev.parallax.model.Interval;
import java.util.List;

/**
 * How good one instrument is on judged targets.
 *
 * @param instrument its name
 * @param table true and said classes
 * @param macroF1 interval of the macro-F1, over articles
 * @param weightedF1 interval of the weighted F1, over articles
 * @param bands of probability, empty where the instrument gives none
 */
public record InstrumentFigures(
    String instrument,
    ConfusionTable table,
    Interval macroF1,
    Interval weightedF1,
    List<ProbabilityBand> bands) {

  /** Copies the list. */
  public InstrumentFigures {
    bands = List.copyOf(bands);
  }

  /** The figures of an instrument's judgements, of which there is at least one. */
  static InstrumentFigures of(String instrument, List<Judgement> judgements) {
    boolean probabilities = judgements.stream().allMatch(j -> j.polarity() != null);
    return new InstrumentFigures(
        instrument,
        ConfusionTable.of(judgements),
        ArticleResampling.interval(judgements, ConfusionTable::macroF1),
        ArticleResampling.interval(judgements, ConfusionTable::weightedF1),
        probabilities ? ProbabilityBand.of(judgements) : List.of());
  }

  /** Mean distance of how sure the instrument is and how often it is right. */
  public double calibrationError() {
    return ProbabilityBand.expectedError(bands);
  }
}
