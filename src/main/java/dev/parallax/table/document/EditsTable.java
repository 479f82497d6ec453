package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Edit;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code edits}: what cleaning changed. */
public final class EditsTable {

  /** Its columns. */
  public static final Table<Row> TABLE =
      Table.<Row>named(
              "edits",
              "One row an edit of cleaning: what stood in the raw text was replaced by what stands"
                  + " in the cleaned text. All text between edits is equal in both.")
          .key("document_id", "ordinal")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .columns(SharedColumns.document(row -> row.place().document()))
          .column("ordinal", INT32, "Place of the edit in the document, from 0.", Row::ordinal)
          .column(
              "step",
              STRING,
              "The cleaning step that made it; the last one, where several touched the place.",
              row -> row.step().label())
          .columns(SharedColumns.offsets(Row::place))
          .column(
              "removed",
              STRING,
              "What stood in the raw text; never empty.",
              row -> row.place().rawText())
          .column(
              "inserted",
              STRING,
              "What stands in the cleaned text; empty for a deletion.",
              row -> row.place().text())
          .build();

  private EditsTable() {}

  /** The document's edits, in order. */
  public static Stream<Row> rows(AnalysedDocument analysed) {
    LocatedText text = new LocatedText(analysed.document());
    List<Edit> edits = analysed.document().edits();
    return IntStream.range(0, edits.size())
        .mapToObj(i -> new Row(i, edits.get(i).step(), text.at(edits.get(i))));
  }

  /**
   * An edit.
   *
   * @param ordinal place in the document, from 0
   * @param step that made it
   * @param place where it was made
   */
  public record Row(int ordinal, CleaningStep step, Place place) {}
}
