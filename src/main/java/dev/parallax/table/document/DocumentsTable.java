package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Issue;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.stream.Stream;

/** {@code documents}: the essays, with counts, issues found and cleaning done. */
public final class DocumentsTable {

  private static final ColumnType<Issue> ISSUE =
      ColumnType.struct(
          "issue",
          List.of(
              Column.required(
                  "code",
                  STRING,
                  "For programs: a stable name in snake_case.",
                  issue -> issue.code().label()),
              Column.required(
                  "message", STRING, "What is doubtful and what to do.", Issue::message)));

  /** Its columns. */
  public static final Table<DocumentRow> TABLE =
      Table.<DocumentRow>named(
              "documents",
              "One row a document that was analysed, with counts, issues found, cleaning done and"
                  + " its text.")
          .key("document_id")
          .sortedBy("document_id")
          .columns(SharedColumns.document(DocumentRow::document))
          .columns(FileColumns.ALL)
          .columns(MetadataColumns.ALL)
          .column(
              "near_duplicates",
              listOf(STRING),
              "document_ids of texts almost equal to this one, sorted.",
              row -> row.analysed().screening().nearDuplicates())
          .nullable(
              "near_duplicate_group",
              STRING,
              "document_id that stands for this one and all its near duplicates, its unit of"
                  + " inference; null where it has none.",
              row -> row.analysed().screening().nearDuplicateGroup())
          .columns(CountColumns.ALL)
          .column("issues", listOf(ISSUE), "What is doubtful about it.", DocumentRow::issues)
          .column(
              "cleaning",
              listOf(CleaningSummary.TYPE),
              "What each cleaning step did, for the steps that did something; edits has each one.",
              row -> CleaningSummary.of(row.document().edits()))
          .column(
              "text",
              STRING,
              "The cleaned text, into which start_char and end_char point. Segments stand in it"
                  + " parted by one blank line.",
              row -> row.document().text())
          .column(
              "raw_text",
              STRING,
              "The text as extracted from the file, into which raw_start_char and raw_end_char"
                  + " point.",
              row -> row.document().rawText())
          .build();

  private DocumentsTable() {}

  /** The document's one row. */
  public static Stream<DocumentRow> rows(AnalysedDocument analysed) {
    return Stream.of(new DocumentRow(analysed));
  }
}
