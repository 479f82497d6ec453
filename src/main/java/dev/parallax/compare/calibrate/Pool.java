package dev.parallax.compare.calibrate;

import dev.parallax.model.MeasuredDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The units that fake cohorts are drawn from, in order of their content, so that names count for
 * nothing.
 *
 * @param units how many
 * @param measures how many measures each group has, tested or not
 * @param rates of the measures that are tested, by group: one a unit, NaN where not measured
 */
record Pool(
    int units,
    Map<MeasureGroup, Integer> measures,
    Map<MeasureGroup, Map<PooledMeasure, double[]>> rates) {

  static Pool of(Collection<MeasuredDocument> documents, CalibrationSettings settings) {
    List<List<MeasuredDocument>> units = units(documents);
    Map<MeasureGroup, Integer> sizes = new TreeMap<>();
    List<PooledMeasure> tested = new ArrayList<>();
    PooledMeasures.frequent(documents, settings.minDocumentShare())
        .forEach(
            (group, measures) -> {
              sizes.put(group, measures.size());
              tested.addAll(
                  PooledMeasures.sample(measures, settings.measuresPerBand(), settings.seed()));
            });
    return new Pool(units.size(), sizes, UnitRates.of(units, tested));
  }

  /** Documents of one unit stand together, whatever their cohorts. */
  private static List<List<MeasuredDocument>> units(Collection<MeasuredDocument> documents) {
    Map<String, List<MeasuredDocument>> units = new LinkedHashMap<>();
    documents.stream()
        .sorted(
            Comparator.comparing(MeasuredDocument::contentSha256)
                .thenComparing(MeasuredDocument::documentId))
        .forEach(
            document ->
                units.computeIfAbsent(document.unit(), unused -> new ArrayList<>()).add(document));
    return List.copyOf(units.values());
  }
}
