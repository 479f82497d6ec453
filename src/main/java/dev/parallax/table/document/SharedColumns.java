package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.Document;
import dev.parallax.model.SegmentKind;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;

/** Columns that mean the same in every table that has them. */
public final class SharedColumns {

  private SharedColumns() {}

  /** Which document a row is from. */
  public static <R> List<Column<R>> document(Function<R, Document> document) {
    return List.of(
        Column.required(
            "document_id",
            STRING,
            "The document: cohort and path below the input folder.",
            document.andThen(Document::documentId)),
        Column.required(
            "cohort",
            STRING,
            "The group the document is compared in; by default its folder.",
            document.andThen(Document::cohort)));
  }

  /** What part the segment of a row plays. */
  public static <R> Column<R> segmentKind(Function<R, SegmentKind> kind) {
    return Column.required(
        "segment_kind",
        STRING,
        "Kind of the segment: title, heading, paragraph or boilerplate. Only paragraphs are"
            + " measured.",
        kind.andThen(SegmentKind::label));
  }

  /** Where a row stands in its document. */
  public static <R> List<Column<R>> offsets(Function<R, Place> place) {
    return List.of(
        Column.required(
            "start_char",
            INT32,
            "First code point in documents.text, from 0.",
            place.andThen(at -> at.cleaned().start())),
        Column.required(
            "end_char",
            INT32,
            "Code point after the last one in documents.text.",
            place.andThen(at -> at.cleaned().end())),
        Column.required(
            "raw_start_char",
            INT32,
            "First code point in documents.raw_text, from 0.",
            place.andThen(at -> at.raw().start())),
        Column.required(
            "raw_end_char",
            INT32,
            "Code point after the last one in documents.raw_text.",
            place.andThen(at -> at.raw().end())));
  }
}
