package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Table;
import java.util.stream.Stream;

/** {@code segments}: the parts of a text. */
public final class SegmentsTable {

  /** Its columns. */
  public static final Table<SegmentRow> TABLE =
      Table.<SegmentRow>named(
              "segments",
              "One row a segment: a piece of the cleaned text that plays one part, such as a"
                  + " paragraph, a heading or a footnote.")
          .key("segment_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .column("segment_id", STRING, "The segment.", SegmentRow::id)
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the segment in the document, from 0.",
              row -> row.segment().ordinal())
          .column(
              "kind",
              STRING,
              "title, heading, paragraph, footnote (endnotes, too), reference (of a bibliography),"
                  + " caption, table (a chart's ticks and legend, too) or boilerplate. Only"
                  + " paragraphs are measured.",
              row -> row.segment().kind().label())
          .column(
              "heading_path",
              listOf(STRING),
              "Headings it stands under, outermost first; for a heading, those above it.",
              row -> row.segment().headingPath())
          .column("text", STRING, "Its cleaned text.", row -> row.place().text())
          .columns(SharedColumns.offsets(SegmentRow::place))
          .build();

  private SegmentsTable() {}

  /** The document's segments, in order. */
  public static Stream<SegmentRow> rows(AnalysedDocument analysed) {
    LocatedText text = new LocatedText(analysed.document());
    return analysed.document().segments().stream().map(segment -> SegmentRow.of(text, segment));
  }
}
