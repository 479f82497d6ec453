package dev.parallax.compare.effect;

import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Side;
import dev.parallax.compare.gather.Support;
import org.jspecify.annotations.Nullable;

/** What the error of the instruments, apart from the choice of documents, does to a difference. */
public final class InstrumentError {

  private InstrumentError() {}

  /**
   * Standard deviation that the instruments' error alone gives the difference of the means, where
   * errors of documents are independent; null where the error of some numerator is not known.
   * Documents without a numerator add none.
   */
  public static @Nullable Double deviation(PairedMeasure measure) {
    double variance = 0;
    for (Occurrence occurrence : measure.occurrences()) {
      Double error = occurrence.numerator().errorVariance();
      if (error == null) {
        return null;
      }
      double weight = weight(measure.support(), occurrence.document());
      variance += error * weight * weight;
    }
    return Math.sqrt(variance);
  }

  /** What a document's numerator is multiplied by in its cohort's mean. */
  private static double weight(Support support, int document) {
    Side side = support.inA(document) ? support.a() : support.b();
    return 1 / (support.denominator(document) * support.documentsOfUnit(document) * side.units());
  }
}
