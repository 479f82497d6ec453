package dev.parallax.compare.calibrate;

import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the units of a corpus of one cohort, by the place of their first document. */
final class UnitNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] byDocument;

  UnitNumbers(MeasuredCorpus corpus) {
    this.byDocument =
        corpus.documents().stream()
            .map(MeasuredDocument::unit)
            .mapToInt(unit -> numbers.computeIfAbsent(unit, any -> numbers.size()))
            .toArray();
  }

  /** How many units there are. */
  int count() {
    return numbers.size();
  }

  /** The rates of a measure, one a unit; NaN where no document of the unit has a denominator. */
  double[] rates(PairedMeasure measure) {
    int[] held =
        Arrays.stream(measure.support().documents())
            .map(document -> byDocument[document])
            .sorted()
            .distinct()
            .toArray();
    double[] rates = new double[count()];
    Arrays.fill(rates, Double.NaN);
    double[] ofHeld = measure.rates();
    for (int i = 0; i < held.length; i++) {
      rates[held[i]] = ofHeld[i];
    }
    return rates;
  }
}
