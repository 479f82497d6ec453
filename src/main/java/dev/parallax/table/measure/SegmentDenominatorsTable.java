package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Denominator;
import dev.parallax.table.document.SegmentRow;
import dev.parallax.table.document.SegmentsTable;
import dev.parallax.table.document.SharedColumns;
import dev.parallax.table.format.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code segment_denominators}: how a document's denominators spread over its paragraphs. */
public final class SegmentDenominatorsTable {

  /** Its columns. */
  public static final Table<SegmentDenominatorRow> TABLE =
      Table.<SegmentDenominatorRow>named(
              "segment_denominators",
              "One row a paragraph, family and voice, and a further one for each measure with a"
                  + " denominator of its own; a document's rows sum up to its row in denominators.")
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
          .columns(MeasureColumns.denominator(SegmentDenominatorRow::of))
          .column(
              "denominator",
              DOUBLE,
              "The paragraph's part of the document's denominator.",
              SegmentDenominatorRow::denominator)
          .build();

  private SegmentDenominatorsTable() {}

  /** The document's denominators by paragraph, in order. */
  public static Stream<SegmentDenominatorRow> rows(AnalysedDocument analysed) {
    List<SegmentRow> segments = SegmentsTable.rows(analysed).toList();
    return analysed.analysis().measurements().denominators().stream()
        .flatMap(denominator -> rows(denominator, segments))
        // Within a paragraph the order is that of the denominators: sorting is stable.
        .sorted(Comparator.comparingInt(row -> row.segment().segment().ordinal()));
  }

  private static Stream<SegmentDenominatorRow> rows(
      Denominator denominator, List<SegmentRow> segments) {
    return denominator.bySegment().entrySet().stream()
        .map(
            part ->
                new SegmentDenominatorRow(
                    segments.get(part.getKey()), denominator, part.getValue()));
  }
}
