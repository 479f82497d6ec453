package dev.parallax.learn.targeted;

import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.ToneCalibration;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the power at which probabilities out of fold fit the labels best. */
final class CalibrationFit {

  private static final int TRIES = 100;
  private static final double STEP = 0.02;

  private CalibrationFit() {}

  /**
   * @param probabilities out of fold, one array of three an example
   * @param labels 0, 1 or 2, in the same order
   */
  static ToneCalibration fit(List<double[]> probabilities, int[] labels) {
    ToneCalibration best = ToneCalibration.NONE;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i <= TRIES; i++) {
      ToneCalibration tried = new ToneCalibration(i * STEP);
      double loss = loss(tried, probabilities, labels);
      if (loss < least) {
        least = loss;
        best = tried;
      }
    }
    return best;
  }

  private static double loss(
      ToneCalibration calibration, List<double[]> probabilities, int[] labels) {
    return IntStream.range(0, labels.length)
        .mapToDouble(i -> -StrictMath.log(ofLabel(calibration, probabilities.get(i), labels[i])))
        .sum();
  }

  private static double ofLabel(ToneCalibration calibration, double[] probabilities, int label) {
    Polarity polarity = calibration.apply(probabilities);
    double probability =
        switch (label) {
          case 0 -> polarity.negative();
          case 1 -> polarity.neutral();
          default -> polarity.positive();
        };
    return Math.max(probability, Double.MIN_NORMAL);
  }
}
