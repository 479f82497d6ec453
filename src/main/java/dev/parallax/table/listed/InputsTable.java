package dev.parallax.table.listed;

import static dev.parallax.table.format.ColumnType.INT64;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.files.Place;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.util.List;

/** {@code inputs}: the files that were read, where they are too many for run.json. */
public final class InputsTable {

  /** Its columns. */
  public static final Table<InputRow> TABLE =
      Table.<InputRow>named(
              "inputs",
              "One row a file that was read, with the file of metadata. Written where a run has more"
                  + " than 10,000 of them; otherwise run.json lists them under inputs.")
          .key("path")
          .sortedBy("path")
          .column("path", STRING, "Path below the input folder, with /.", InputRow::path)
          .column("sha256", STRING, "SHA-256 of the file's bytes, hex.", InputRow::sha256)
          .column("bytes", INT64, "Size of the file.", InputRow::bytes)
          .build();

  private InputsTable() {}

  /**
   * Reads the rows of a run.
   *
   * @throws IOException if the table is gone or damaged
   */
  public static List<InputRow> read(Place run) throws IOException {
    try (TableReader rows =
        TableReader.open(run.at(TABLE.name()), List.of("path", "sha256", "bytes"))) {
      return rows.rest(
          row ->
              new InputRow(row.getString("path"), row.getString("sha256"), row.getLong("bytes")));
    }
  }
}
