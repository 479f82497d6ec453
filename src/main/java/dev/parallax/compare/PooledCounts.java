package dev.parallax.compare;

import dev.parallax.compare.keyness.DirichletPrior;
import dev.parallax.compare.keyness.FourCells;
import dev.parallax.compare.keyness.LogOdds;
import dev.parallax.model.comparison.Keyness;

/** Counts of all documents of a cohort thrown together. */
final class PooledCounts {

  private PooledCounts() {}

  static Keyness keyness(CohortSide a, CohortSide b, DirichletPrior prior) {
    FourCells cells = new FourCells(a.numerator(), a.denominator(), b.numerator(), b.denominator());
    LogOdds odds = prior.logOdds(cells);
    return new Keyness(
        odds == null ? null : odds.difference(),
        odds == null ? null : odds.z(),
        cells.chiSquaredYates(),
        cells.gSquared());
  }
}
