package dev.parallax.learn.target;

import dev.parallax.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How often an instrument is right where it is about so sure of itself.
 *
 * @param low least probability of what was said
 * @param judgements in the band
 * @param expected mean probability of what was said
 * @param right share that is right
 */
public record ProbabilityBand(double low, int judgements, double expected, double right) {

  private static final int BANDS = 10;

  /** The bands of a tenth that have judgements, from the least sure. */
  static List<ProbabilityBand> of(List<Judgement> judgements) {
    List<ProbabilityBand> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int number = band;
      List<Judgement> within =
          judgements.stream()
              .filter(j -> Math.min(BANDS - 1, (int) (sureness(j) * BANDS)) == number)
              .toList();
      if (!within.isEmpty()) {
        bands.add(
            new ProbabilityBand(
                band / (double) BANDS,
                within.size(),
                within.stream().mapToDouble(ProbabilityBand::sureness).sum() / within.size(),
                within.stream().filter(j -> j.truth() == j.said()).count()
                    / (double) within.size()));
      }
    }
    return bands;
  }

  /** Mean distance of expected and right, by judgement. */
  static double expectedError(List<ProbabilityBand> bands) {
    double sum = 0;
    int judgements = 0;
    for (ProbabilityBand band : bands) {
      sum += band.judgements * Math.abs(band.expected - band.right);
      judgements += band.judgements;
    }
    return sum / Math.max(1, judgements);
  }

  private static double sureness(Judgement judgement) {
    Polarity polarity = Objects.requireNonNull(judgement.polarity());
    return Math.max(polarity.neutral(), Math.max(polarity.negative(), polarity.positive()));
  }
}
