package dev.parallax.compare.correct;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.StudentT;
import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import java.util.List;

/** Takes the corrected means of two cohorts together. */
final class LabelCorrection {

  /** Units of a cohort that have a label, for an interval. */
  static final int UNITS = 4;

  private LabelCorrection() {}

  /**
   * The corrected difference, b less a. Degrees of freedom by Satterthwaite (1946).
   *
   * @param a units of cohort a, one of which has a label
   * @param b units of cohort b, one of which has a label
   */
  static CorrectedDifference of(List<LabelledUnit> a, List<LabelledUnit> b) {
    CorrectedMean meanA = CorrectedMean.of(a);
    CorrectedMean meanB = CorrectedMean.of(b);
    double difference = meanB.value() - meanA.value();
    double squaredError = meanA.squaredError() + meanB.squaredError();
    int fewest = Math.min(meanA.labelledUnits(), meanB.labelledUnits());
    String reason =
        fewest < UNITS
            ? "No interval: a cohort has labels in %d units; %d are needed."
                .formatted(fewest, UNITS)
            : varies(squaredError, meanA, meanB) ? null : "No interval: nothing varies.";
    return new CorrectedDifference(
        meanA.value(),
        meanB.value(),
        new Estimate(
            difference,
            reason != null
                ? null
                : Interval.around(
                    difference,
                    StudentT.critical(degreesOfFreedom(meanA, meanB)) * Math.sqrt(squaredError))),
        labelled(a),
        labelled(b),
        reason);
  }

  private static boolean varies(double squaredError, CorrectedMean a, CorrectedMean b) {
    return Math.sqrt(squaredError)
        > Sample.ROUNDING * Math.max(Math.abs(a.value()), Math.abs(b.value()));
  }

  private static double degreesOfFreedom(CorrectedMean a, CorrectedMean b) {
    double shareA = a.squaredError() / (a.squaredError() + b.squaredError());
    double shareB = 1 - shareA;
    return 1 / (shareA * shareA / a.degreesOfFreedom() + shareB * shareB / b.degreesOfFreedom());
  }

  static int labelled(List<LabelledUnit> units) {
    return units.stream().mapToInt(LabelledUnit::labelled).sum();
  }
}
