package dev.parallax.compare;

import dev.parallax.compare.effect.CliffsDelta;
import dev.parallax.compare.effect.EffectSizes;
import dev.parallax.compare.effect.InstrumentError;
import dev.parallax.compare.effect.LeaveOneOut;
import dev.parallax.compare.effect.ReplicateSpread;
import dev.parallax.compare.effect.Strength;
import dev.parallax.compare.estimate.ComposedInterval;
import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.Welch;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.permutation.PermutationTest;
import dev.parallax.model.comparison.Effects;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Quantity;
import org.jspecify.annotations.Nullable;

/** Rates of the units of two cohorts, each of at least one, and what follows from them. */
final class UnitRates {

  private static final double LEVEL = 0.05;

  private final PairedMeasure measure;
  private final double[] a;
  private final double[] b;
  private final Sample sampleA;
  private final Sample sampleB;

  UnitRates(PairedMeasure measure) {
    this.measure = measure;
    this.a = measure.rates(true);
    this.b = measure.rates(false);
    this.sampleA = Sample.of(a);
    this.sampleB = Sample.of(b);
  }

  double difference() {
    return Welch.difference(sampleA, sampleB);
  }

  /** The difference, with its interval where something is inferred. */
  Estimate estimate(boolean inferred) {
    return new Estimate(difference(), inferred ? interval() : null);
  }

  /** Welch's; of an instrument with replicates, wider by the instrument's error. */
  private @Nullable Interval interval() {
    Welch welch = Welch.of(sampleA, sampleB);
    ReplicateSpread spread = ReplicateSpread.ofDifference(measure);
    return spread == null
        ? welch.interval()
        : ComposedInterval.of(
            welch.difference(),
            sampleA.squaredError() + sampleB.squaredError(),
            welch.degreesOfFreedom(),
            spread.variance(),
            spread.degreesOfFreedom());
  }

  /** The test, without a q as yet. */
  SignificanceTest test(PermutationTest permutation) {
    Welch welch = Welch.of(sampleA, sampleB);
    PermutationTest.Outcome found =
        permutation.outcome(measure.rates(), measure.support().unitsInA());
    double p = found.p();
    return new SignificanceTest(
        welch.t(),
        welch.varies() ? welch.degreesOfFreedom() : null,
        p,
        permutation.splits().smallestPValue(),
        found.attainable(),
        permutation.splits().tried(),
        permutation.splits().exact(),
        null,
        1,
        welch.varies() ? p <= LEVEL != excludesZero(welch) : null);
  }

  private boolean excludesZero(Welch welch) {
    Interval interval = ReplicateSpread.ofDifference(measure) == null ? null : interval();
    return interval == null ? welch.excludesZero() : !interval.coversZero();
  }

  /** By the units where something is inferred, else by what is uncertain within the documents. */
  @Nullable Double strength(boolean inferred, @Nullable Interval within) {
    Double errors =
        inferred
            ? (Double) Strength.ofUnits(difference(), a, b)
            : Strength.within(difference(), within);
    return errors == null || measure.quantity() != Quantity.COUNT
        ? errors
        : (Double)
            Strength.ofCount(
                errors,
                new Strength.Rate(sampleA.mean(), measure.support().a().denominator()),
                new Strength.Rate(sampleB.mean(), measure.support().b().denominator()));
  }

  Effects effects() {
    return new Effects(
        log2Ratio(),
        EffectSizes.hedgesG(difference(), sampleA, sampleB),
        CliffsDelta.of(a, b),
        LeaveOneOut.isFragile(difference(), a, b),
        InstrumentError.deviation(measure));
  }

  private @Nullable Double log2Ratio() {
    return measure.quantity() == Quantity.MEAN
        ? null
        : EffectSizes.log2Ratio(sampleA.mean(), sampleB.mean());
  }
}
