package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.text.Document;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.VoiceLabel;
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
        "Kind of the segment: title, heading, paragraph, footnote, reference, caption, table or"
            + " boilerplate. Only paragraphs are measured.",
        kind.andThen(SegmentKind::label));
  }

  /** Whose words a row is made of. */
  static <R> Column<R> voice(String description, Function<R, VoiceLabel> voice) {
    return Column.required("voice", STRING, description, voice.andThen(VoiceLabel::label));
  }

  /** Which segment and sentence of its document a row stands in. */
  static <R> List<Column<R>> sentence(Function<R, SentenceRow> sentence) {
    return List.of(
        Column.required(
            "sentence_id", STRING, "The sentence it stands in.", sentence.andThen(SentenceRow::id)),
        Column.required(
            "segment_id",
            STRING,
            "The segment it stands in.",
            sentence.andThen(row -> row.segment().id())));
  }

  /** Where a row stands in its document. */
  static <R> List<Column<R>> offsets(Function<R, Place> place) {
    return offsets(place.andThen(Place::cleaned), place.andThen(Place::raw));
  }

  /**
   * Where a row stands in its document.
   *
   * @param cleaned span in the cleaned text
   * @param raw span in the raw text
   */
  public static <R> List<Column<R>> offsets(Function<R, Span> cleaned, Function<R, Span> raw) {
    return List.of(
        Column.required(
            "start_char",
            INT32,
            "First code point in documents.text, from 0.",
            cleaned.andThen(Span::start)),
        Column.required(
            "end_char",
            INT32,
            "Code point after the last one in documents.text.",
            cleaned.andThen(Span::end)),
        Column.required(
            "raw_start_char",
            INT32,
            "First code point in documents.raw_text, from 0.",
            raw.andThen(Span::start)),
        Column.required(
            "raw_end_char",
            INT32,
            "Code point after the last one in documents.raw_text.",
            raw.andThen(Span::end)));
  }
}
