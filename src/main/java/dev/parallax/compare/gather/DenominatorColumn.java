package dev.parallax.compare.gather;

import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One denominator of all documents; 0 where a document has none. */
final class DenominatorColumn {

  // Sparse: an entity of few documents has denominators of its own.
  private final Map<Integer, Double> totals = new HashMap<>();
  private final Map<Integer, Denominator> denominators = new HashMap<>();

  void put(int document, double total, Denominator denominator) {
    totals.put(document, total);
    denominators.put(document, denominator);
  }

  double total(int document) {
    return totals.getOrDefault(document, 0.0);
  }

  /** What the denominator of a document is the sum of. */
  List<Contribution> contributions(int document) {
    Denominator denominator = denominators.get(document);
    return denominator == null ? List.of() : denominator.contributions();
  }
}
