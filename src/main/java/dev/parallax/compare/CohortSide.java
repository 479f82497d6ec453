package dev.parallax.compare;

import dev.parallax.compare.effect.ReplicateSpread;
import dev.parallax.compare.estimate.ComposedInterval;
import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Side;
import dev.parallax.compare.keyness.Dispersion;
import dev.parallax.model.comparison.CohortFigures;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cohort's side of a measure.
 *
 * @param measure that is compared
 * @param inA whether it is cohort a's side
 */
record CohortSide(PairedMeasure measure, boolean inA) {

  CohortFigures figures(String cohort, boolean inferred) {
    Side side = side();
    List<Occurrence> occurrences = measure.occurrences(inA);
    return new CohortFigures(
        cohort,
        side.units(),
        side.documents(),
        occurrences.size(),
        numerator(),
        side.denominator(),
        mean(inferred),
        measure.quantity() == Quantity.MEAN
            ? null
            : Dispersion.of(occurrences, measure.support(), side));
  }

  double numerator() {
    double sum = 0;
    for (Occurrence occurrence : measure.occurrences(inA)) {
      sum += occurrence.amount();
    }
    return sum;
  }

  double denominator() {
    return side().denominator();
  }

  private Side side() {
    return inA ? measure.support().a() : measure.support().b();
  }

  private @Nullable Estimate mean(boolean inferred) {
    double[] rates = measure.rates(inA);
    if (rates.length == 0) {
      return null;
    }
    Sample sample = Sample.of(rates);
    return new Estimate(sample.mean(), inferred ? interval(sample) : null);
  }

  /** Student's; of an instrument with replicates, wider by the instrument's error. */
  private @Nullable Interval interval(Sample sample) {
    ReplicateSpread spread = ReplicateSpread.ofMean(measure, inA);
    return spread == null
        ? sample.interval()
        : ComposedInterval.of(
            sample.mean(),
            sample.squaredError(),
            sample.size() - 1,
            spread.variance(),
            spread.degreesOfFreedom());
  }
}
