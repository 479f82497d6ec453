package dev.parallax.compare.calibrate;

import dev.parallax.model.Measure;
import dev.parallax.model.MeasuredDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rates of units: a unit's rate is the mean of its documents', where measured. */
final class UnitRates {

  private UnitRates() {}

  /** One rate a unit, NaN where the measure was not measured in any of its documents. */
  static Map<MeasureGroup, Map<PooledMeasure, double[]>> of(
      List<List<MeasuredDocument>> units, List<PooledMeasure> measures) {
    List<Measure> names = measures.stream().map(PooledMeasure::measure).toList();
    DocumentRates reader = new DocumentRates(units.stream().flatMap(List::stream).toList());
    double[][] byMeasure = new double[measures.size()][units.size()];
    for (int unit = 0; unit < units.size(); unit++) {
      double[] rates = mean(units.get(unit), names, reader);
      for (int measure = 0; measure < rates.length; measure++) {
        byMeasure[measure][unit] = rates[measure];
      }
    }
    return grouped(measures, byMeasure);
  }

  private static double[] mean(
      List<MeasuredDocument> unit, List<Measure> measures, DocumentRates reader) {
    double[] means = new double[measures.size()];
    int[] counts = new int[measures.size()];
    for (MeasuredDocument document : unit) {
      double[] rates = reader.of(document, measures);
      for (int measure = 0; measure < rates.length; measure++) {
        boolean measured = !Double.isNaN(rates[measure]);
        means[measure] += measured ? rates[measure] : 0;
        counts[measure] += measured ? 1 : 0;
      }
    }
    for (int measure = 0; measure < means.length; measure++) {
      means[measure] /= counts[measure];
    }
    return means;
  }

  private static Map<MeasureGroup, Map<PooledMeasure, double[]>> grouped(
      List<PooledMeasure> measures, double[][] rates) {
    Map<MeasureGroup, Map<PooledMeasure, double[]>> groups = new TreeMap<>();
    for (int measure = 0; measure < rates.length; measure++) {
      PooledMeasure key = measures.get(measure);
      groups.computeIfAbsent(key.group(), group -> new TreeMap<>()).put(key, rates[measure]);
    }
    return groups;
  }
}
