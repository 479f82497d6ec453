package dev.parallax.learn.targeted;

import java.util.ArrayList;
import java.util.List;

/**
 * How often an instrument is right where it is about so sure of itself.
 *
 * @param low least probability of what was said
 * @param judgements in the band
 * @param expected mean probability of what was said
 * @param right share that is right
 */
record ProbabilityBand(double low, int judgements, double expected, double right) {

  private static final int BANDS = 10;

  /** The bands of a tenth that have judgements, from the least sure. */
  static List<ProbabilityBand> of(List<Judgement> judgements) {
    List<ProbabilityBand> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int number = band;
      List<Judgement> within = judgements.stream().filter(j -> band(j) == number).toList();
      if (!within.isEmpty()) {
        bands.add(band(band / (double) BANDS, within));
      }
    }
    return bands;
  }

  private static int band(Judgement judgement) {
    return Math.min(BANDS - 1, (int) (judgement.sureness() * BANDS));
  }

  private static ProbabilityBand band(double low, List<Judgement> within) {
    double expected = within.stream().mapToDouble(Judgement::sureness).average().orElse(0);
    long right = within.stream().filter(Judgement::isRight).count();
    return new ProbabilityBand(low, within.size(), expected, right / (double) within.size());
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
}
