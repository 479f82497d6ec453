package dev.parallax.compare.estimate;

import dev.parallax.model.comparison.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The 95 % interval of an estimate whose instrument errs, too: the variance that the choice of
 * documents makes and that of the instrument are added (method of composition, as for imputed
 * values: Rubin 1987; Treier &amp; Jackman 2008). Degrees of freedom by Satterthwaite (1946).
 */
public final class ComposedInterval {

  private ComposedInterval() {}

  /**
   * Composes an interval.
   *
   * @param estimate it lies around
   * @param squaredError of the estimate, from the documents
   * @param degreesOfFreedom of that
   * @param instrument variance that the instrument adds
   * @param instrumentDegreesOfFreedom of that
   * @return null where the documents do not vary
   */
  public static @Nullable Interval of(
      double estimate,
      double squaredError,
      double degreesOfFreedom,
      double instrument,
      double instrumentDegreesOfFreedom) {
    if (squaredError == 0) {
      return null;
    }
    double total = squaredError + instrument;
    double shareOfDocuments = squaredError / total;
    double shareOfInstrument = instrument / total;
    double composed =
        1
            / (shareOfDocuments * shareOfDocuments / degreesOfFreedom
                + shareOfInstrument * shareOfInstrument / instrumentDegreesOfFreedom);
    return Interval.around(estimate, StudentT.critical(composed) * Math.sqrt(total));
  }
}
