package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.STRING_MAP;

import dev.parallax.table.format.Column;
import java.util.List;

/** Of {@code documents}: what is said about the document beside its text. */
final class MetadataColumns {

  static final List<Column<DocumentRow>> ALL =
      List.of(
          Column.nullable(
              "title",
              STRING,
              "Title that metadata give, else the one found in the text, else null.",
              DocumentRow::title),
          Column.nullable(
              "author",
              STRING,
              "Author that metadata give, or null.",
              row -> row.document().metadata().author()),
          Column.nullable(
              "date",
              STRING,
              "Date that metadata give, or null; ISO 8601 where it could be read as such.",
              row -> row.document().metadata().date()),
          Column.nullable(
              "source",
              STRING,
              "Publication or address that metadata give, or null.",
              row -> row.document().metadata().source()),
          Column.required(
              "metadata",
              STRING_MAP,
              "All other metadata, by name.",
              row -> row.document().metadata().other()));

  private MetadataColumns() {}
}
