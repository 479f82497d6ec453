package dev.parallax.compare.effect;

import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Side;
import dev.parallax.compare.gather.Support;
import dev.parallax.model.measure.Replicates;
import org.jspecify.annotations.Nullable;

/**
 * What other draws of an instrument do to means of cohorts. Errors of documents may hang together:
 * a topic that a refit draws more widely is wider in every document, and so each draw's means are
 * computed first and compared then.
 *
 * @param variance that the instrument adds, that of the mean of the draws included
 * @param draws it is told from, at least 2
 */
public record ReplicateSpread(double variance, int draws) {

  /**
   * Of a cohort's mean.
   *
   * @return null where the measure has no replicates
   */
  public static @Nullable ReplicateSpread ofMean(PairedMeasure measure, boolean inA) {
    double[][] means = means(measure);
    return means.length == 0 ? null : of(means[inA ? 0 : 1]);
  }

  private static @Nullable ReplicateSpread of(double[] figures) {
    Double variance = Replicates.errorVariance(figures);
    return variance == null ? null : new ReplicateSpread(variance, figures.length);
  }

  /** Degrees of freedom of the variance. */
  public int degreesOfFreedom() {
    return draws - 1;
  }

  /**
   * Of the difference of the means.
   *
   * @return null where the measure has no replicates
   */
  public static @Nullable ReplicateSpread ofDifference(PairedMeasure measure) {
    double[][] means = means(measure);
    if (means.length == 0) {
      return null;
    }
    double[] differences = new double[means[0].length];
    for (int draw = 0; draw < differences.length; draw++) {
      differences[draw] = means[1][draw] - means[0][draw];
    }
    return of(differences);
  }

  /** Means of both cohorts by each draw; empty where some document has no replicates. */
  private static double[][] means(PairedMeasure measure) {
    int draws = measure.occurrences().get(0).numerator().replicates().size();
    double[][] means = new double[2][draws];
    for (Occurrence occurrence : measure.occurrences()) {
      if (draws == 0 || occurrence.numerator().replicates().size() != draws) {
        return new double[0][];
      }
      double weight = weight(measure.support(), occurrence.document());
      double[] ofCohort = means[measure.support().inA(occurrence.document()) ? 0 : 1];
      for (int draw = 0; draw < draws; draw++) {
        ofCohort[draw] += weight * occurrence.numerator().replicates().get(draw);
      }
    }
    return means;
  }

  /** What a document's numerator is multiplied by in its cohort's mean. */
  static double weight(Support support, int document) {
    Side side = support.inA(document) ? support.a() : support.b();
    return 1 / (support.denominator(document) * support.documentsOfUnit(document) * side.units());
  }
}
