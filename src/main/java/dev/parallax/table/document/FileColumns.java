package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT64;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.Hashes;
import dev.parallax.table.format.Column;
import java.util.List;

/** Of {@code documents}: which file the document is. */
final class FileColumns {

  static final List<Column<DocumentRow>> ALL =
      List.of(
          Column.required(
              "path", STRING, "Path below the input folder, with /.", row -> row.document().path()),
          Column.required(
              "content_sha256",
              STRING,
              "SHA-256 of the file's bytes, hex.",
              row -> row.document().contentSha256()),
          Column.required(
              "text_sha256",
              STRING,
              "SHA-256 of the cleaned text in UTF-8, hex.",
              row -> Hashes.sha256(row.document().text())),
          Column.required(
              "bytes", INT64, "Size of the file in bytes.", row -> row.document().bytes()),
          Column.required(
              "format",
              STRING,
              "Format of the file: text, markdown, html, pdf or docx.",
              row -> row.document().format()),
          Column.nullable(
              "encoding",
              STRING,
              "Character encoding that was read; null where the format settles it.",
              row -> row.document().encoding()));

  private FileColumns() {}
}
