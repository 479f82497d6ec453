package dev.parallax.run.change;

import dev.parallax.files.Place;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.DocumentState;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import dev.parallax.table.comparison.ComparisonsTable;
import dev.parallax.table.document.DocumentsTable;
import dev.parallax.table.document.RejectsTable;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the states of files and measures off a run's tables, their few columns only. */
final class StateReader {

  /** Names of the tables that are read. */
  static final Set<String> TABLES =
      Set.of(DocumentsTable.TABLE.name(), RejectsTable.TABLE.name(), ComparisonsTable.TABLE.name());

  private static final List<String> OF_DOCUMENTS =
      List.of("path", "document_id", "cohort", "content_sha256");

  private static final List<String> OF_REJECTS =
      List.of("path", "document_id", "cohort", "content_sha256", "error_class");

  private static final List<String> OF_COMPARISONS =
      List.of(
          "family",
          "key",
          "voice",
          "cohort_a",
          "cohort_b",
          "difference",
          "difference_low",
          "difference_high",
          "within_low",
          "within_high",
          "inference",
          "p",
          "q");

  private StateReader() {}

  static SortedMap<String, DocumentState> files(Place run) throws IOException {
    SortedMap<String, DocumentState> files = new TreeMap<>();
    each(run, RejectsTable.TABLE, OF_REJECTS, row -> add(files, row, row.getString("error_class")));
    each(run, DocumentsTable.TABLE, OF_DOCUMENTS, row -> add(files, row, null));
    return files;
  }

  private static void add(
      SortedMap<String, DocumentState> files, TableRow row, @Nullable String errorClass) {
    String path = row.getString("path");
    files.put(
        path,
        new DocumentState(
            path,
            row.findString("document_id"),
            row.findString("cohort"),
            row.findString("content_sha256"),
            errorClass));
  }

  static SortedMap<ComparedMeasure, MeasureState> measures(Place run) throws IOException {
    SortedMap<ComparedMeasure, MeasureState> measures = new TreeMap<>();
    each(
        run,
        ComparisonsTable.TABLE,
        OF_COMPARISONS,
        row -> {
          Double difference = row.findDouble("difference");
          if (difference != null) {
            measures.put(measure(row), state(row, difference));
          }
        });
    return measures;
  }

  private static ComparedMeasure measure(TableRow row) {
    Voice voice = Voice.valueOf(row.getString("voice").toUpperCase(Locale.ROOT));
    return new ComparedMeasure(
        new Measure(row.getString("family"), row.getString("key"), voice),
        row.getString("cohort_a"),
        row.getString("cohort_b"));
  }

  private static MeasureState state(TableRow row, double difference) {
    Interval welch = interval(row, "difference_low", "difference_high");
    return new MeasureState(
        difference,
        welch != null ? welch : interval(row, "within_low", "within_high"),
        row.getString("inference").equals("inferred"),
        row.findDouble("p"),
        row.findDouble("q"));
  }

  private static @Nullable Interval interval(TableRow row, String low, String high) {
    return row.isNull(low) ? null : new Interval(row.getDouble(low), row.getDouble(high));
  }

  private interface RowReader {
    void read(TableRow row);
  }

  private static void each(Place run, Table<?> table, List<String> columns, RowReader reader)
      throws IOException {
    try (TableReader rows = TableReader.open(run.at(table.name()), columns)) {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        reader.read(row);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("unknown values in " + table.name() + ": " + e.getMessage(), e);
    }
  }
}
