package dev.parallax.table.comparison;

import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A unit of inference in one cohort.
 *
 * @param unit its name
 * @param cohort of its documents
 * @param documents their ids, sorted
 */
public record UnitRow(String unit, String cohort, List<String> documents) {

  /** Copies the list. */
  public UnitRow {
    documents = List.copyOf(documents);
  }

  /** The rows of a run, in the table's order. */
  public static Stream<UnitRow> of(List<MeasuredDocument> documents) {
    Map<String, Map<String, List<String>>> units = new TreeMap<>();
    for (MeasuredDocument document : documents) {
      units
          .computeIfAbsent(document.cohort(), any -> new TreeMap<>())
          .computeIfAbsent(document.unit(), any -> new ArrayList<>())
          .add(document.documentId());
    }
    return units.entrySet().stream()
        .flatMap(
            cohort ->
                cohort.getValue().entrySet().stream()
                    .map(
                        unit ->
                            new UnitRow(
                                unit.getKey(),
                                cohort.getKey(),
                                unit.getValue().stream().sorted().toList())));
  }
}
