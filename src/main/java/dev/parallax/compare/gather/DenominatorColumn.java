package dev.parallax.compare.gather;

import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One denominator of all documents; 0 where a document has none. */
final class DenominatorColumn {

  private final double[] totals;
  private final @Nullable Denominator[] denominators;

  DenominatorColumn(int documents) {
    this.totals = new double[documents];
    this.denominators = new Denominator[documents];
  }

  void put(int document, double total, Denominator denominator) {
    totals[document] = total;
    denominators[document] = denominator;
  }

  double total(int document) {
    return totals[document];
  }

  /** What the denominator of a document is the sum of. */
  List<Contribution> contributions(int document) {
    Denominator denominator = denominators[document];
    return denominator == null ? List.of() : denominator.contributions();
  }
}
