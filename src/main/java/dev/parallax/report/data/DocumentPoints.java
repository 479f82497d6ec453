package dev.parallax.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numerators and denominators of documents, for pictures of their distribution: by family, voice
 * and key, an array with a place for each document. A measure that was not taken is null there; a
 * denominator under {@code *} holds for keys without their own. Where most documents have nothing,
 * as with what single actors do, an object of place to value stands for the array: of a thousand
 * documents all these nulls would take most of the page.
 */
final class DocumentPoints {

  private final Map<String, Integer> documents;
  private final Set<String> measures;
  private final Map<String, Map<String, @Nullable Double[]>> numerators = new TreeMap<>();
  private final Map<String, Map<String, @Nullable Double[]>> denominators = new TreeMap<>();

  private DocumentPoints(Map<String, Integer> documents, Set<String> measures) {
    this.documents = documents;
    this.measures = measures;
  }

  /**
   * The block of JSON.
   *
   * @param documents id to place
   * @param measures whose points are drawn, as {@code family|key|voice}
   */
  static String of(RunFolder run, Map<String, Integer> documents, Set<String> measures)
      throws IOException {
    DocumentPoints points = new DocumentPoints(documents, measures);
    List<String> keys = List.of("document_id", "family", "key", "voice");
    run.each("measurements", with(keys, "numerator"), points::addNumerator);
    run.each("denominators", with(keys, "denominator"), points::addDenominator);
    return SafeJson.of(points::write);
  }

  private static List<String> with(List<String> keys, String value) {
    return Stream.concat(keys.stream(), Stream.of(value)).toList();
  }

  private void addNumerator(Row row) {
    if (measures.contains(measure(row))) {
      put(numerators, row, "numerator");
    }
  }

  private void addDenominator(Row row) {
    boolean drawn = measures.contains(measure(row));
    if (drawn || (row.text("key").equals("*") && isDrawn(row.text("family")))) {
      put(denominators, row, "denominator");
    }
  }

  private boolean isDrawn(String family) {
    return measures.stream().anyMatch(measure -> measure.startsWith(family + "|"));
  }

  private static String measure(Row row) {
    return row.text("family") + "|" + row.text("key") + "|" + row.text("voice");
  }

  private void put(Map<String, Map<String, @Nullable Double[]>> values, Row row, String column) {
    Integer place = documents.get(row.text("document_id"));
    if (place != null) {
      values.computeIfAbsent(row.text("family") + "|" + row.text("voice"), any -> new TreeMap<>())
              .computeIfAbsent(row.text("key"), any -> new Double[documents.size()])[place] =
          row.number(column);
    }
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectField("numerators", written(numerators));
    json.writeObjectField("denominators", written(denominators));
    json.writeEndObject();
  }

  private static Map<String, Map<String, Object>> written(
      Map<String, Map<String, @Nullable Double[]>> values) {
    Map<String, Map<String, Object>> written = new TreeMap<>();
    values.forEach(
        (family, keys) ->
            keys.forEach(
                (key, cells) ->
                    written
                        .computeIfAbsent(family, any -> new TreeMap<>())
                        .put(key, cells(cells))));
    return written;
  }

  /** An array or, where that is shorter, what stands at the places that have something. */
  private static Object cells(@Nullable Double[] cells) {
    Map<Integer, Double> there = new TreeMap<>();
    for (int place = 0; place < cells.length; place++) {
      Double cell = cells[place];
      if (cell != null) {
        there.put(place, cell);
      }
    }
    return there.size() * 2 < cells.length ? there : Arrays.asList(cells);
  }
}
