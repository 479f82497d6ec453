package dev.parallax.compare.effect;

import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.PairedMeasure;
import org.jspecify.annotations.Nullable;

/** What the error of the instruments, apart from the choice of documents, does to a difference. */
public final class InstrumentError {

  private InstrumentError() {}

  /**
   * Standard deviation that the instruments' error alone gives the difference of the means, where
   * errors of documents are independent; null where the error of some numerator is not known.
   * Documents without a numerator add none. Where numerators have replicates these tell, and errors
   * of documents need not be independent.
   */
  public static @Nullable Double deviation(PairedMeasure measure) {
    ReplicateSpread spread = ReplicateSpread.ofDifference(measure);
    if (spread != null) {
      return Math.sqrt(spread.variance());
    }
    double variance = 0;
    for (Occurrence occurrence : measure.occurrences()) {
      Double error = occurrence.numerator().errorVariance();
      if (error == null) {
        return null;
      }
      double weight = ReplicateSpread.weight(measure.support(), occurrence.document());
      variance += error * weight * weight;
    }
    return Math.sqrt(variance);
  }
}
