package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.effect.SourceShares;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.keyness.DirichletPrior;
import dev.parallax.compare.keyness.Dispersion;
import dev.parallax.compare.permutation.PermutationTest;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row of one measure: all but q, rank and finding, which follow from the others.
 *
 * @param pair that is compared
 * @param unit name of the unit of inference
 * @param prior of the log-odds
 * @param measure that is compared
 */
record ComparisonRow(CohortPair pair, String unit, DirichletPrior prior, PairedMeasure measure) {

  /** The row where both cohorts have the units that inference takes. */
  Comparison inferred(PermutationTest permutation) {
    UnitRates rates = new UnitRates(measure);
    return row(rates, rates.test(permutation), null, null);
  }

  /** The row where they have not. */
  Comparison described(@Nullable String reason, @Nullable Interval within) {
    Support support = measure.support();
    UnitRates rates = support.hasBothCohorts() ? new UnitRates(measure) : null;
    return row(rates, null, reason, within);
  }

  private Comparison row(
      @Nullable UnitRates rates,
      @Nullable SignificanceTest test,
      @Nullable String reason,
      @Nullable Interval within) {
    boolean inferred = test != null;
    CohortSide a = new CohortSide(measure, true);
    CohortSide b = new CohortSide(measure, false);
    return new Comparison(
        measure.measure(),
        measure.quantity(),
        unit,
        a.figures(pair.nameA(), inferred),
        b.figures(pair.nameB(), inferred),
        rates == null ? null : rates.estimate(inferred),
        test,
        reason,
        within,
        rates == null ? null : rates.effects(),
        rates == null || measure.quantity() != Quantity.COUNT
            ? null
            : PooledCounts.keyness(a, b, prior),
        dispersion(),
        SourceShares.main(measure.occurrences()),
        rates == null ? null : rates.strength(inferred, within),
        measure.measure().family(),
        0,
        null,
        DesignedDifferences.NONE);
  }

  private @Nullable Double dispersion() {
    Support support = measure.support();
    return measure.quantity() == Quantity.MEAN
        ? null
        : Dispersion.of(measure.occurrences(), support, support.a().join(support.b()));
  }
}
