package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.table.document.SegmentRow;
import dev.parallax.table.document.SegmentsTable;
import dev.parallax.table.document.SharedColumns;
import dev.parallax.table.format.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code segment_measurements}: how a document's measurements spread over its paragraphs. */
public final class SegmentMeasurementsTable {

  private static final Comparator<SegmentMeasurementRow> ORDER =
      Comparator.comparingInt((SegmentMeasurementRow row) -> row.segment().segment().ordinal())
          .thenComparing(SegmentMeasurementRow::measure);

  /** Its columns. */
  public static final Table<SegmentMeasurementRow> TABLE =
      Table.<SegmentMeasurementRow>named(
              "segment_measurements",
              "One row a paragraph and measure that has a numerator there; a document's rows sum up"
                  + " to its row in measurements.")
          .key("segment_id", "family", "key", "voice")
          .sortedBy("document_id", "segment_ordinal", "family", "key", "voice")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .column("segment_id", STRING, "The paragraph.", row -> row.segment().id())
          .columns(SharedColumns.document(row -> row.segment().place().document()))
          .column(
              "segment_ordinal",
              INT32,
              "Place of the paragraph among the document's segments, from 0.",
              row -> row.segment().segment().ordinal())
          .columns(MeasureColumns.measure(SegmentMeasurementRow::measure))
          .column(
              "numerator",
              DOUBLE,
              "The paragraph's part of the document's numerator.",
              SegmentMeasurementRow::numerator)
          .build();

  private SegmentMeasurementsTable() {}

  /** The document's measurements by paragraph, in order. */
  public static Stream<SegmentMeasurementRow> rows(AnalysedDocument analysed) {
    List<SegmentRow> segments = SegmentsTable.rows(analysed).toList();
    return analysed.analysis().measurements().numerators().stream()
        .flatMap(numerator -> rows(numerator, segments))
        .sorted(ORDER);
  }

  private static Stream<SegmentMeasurementRow> rows(
      Numerator numerator, List<SegmentRow> segments) {
    return numerator.bySegment().entrySet().stream()
        .map(
            part ->
                new SegmentMeasurementRow(
                    segments.get(part.getKey()), numerator.measure(), part.getValue()));
  }
}
