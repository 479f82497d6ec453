package dev.parallax.pipeline.handover;

import dev.parallax.files.Place;
import dev.parallax.table.DocumentTablesWriter;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that becomes the run. It travels to the steps that write tables.
 *
 * @param folder the folder itself
 * @param footer metadata of every Parquet file, by key
 */
public record TableFiles(Place folder, TreeMap<String, String> footer) implements Serializable {

  /** Where a table's file of a number goes. */
  public Place file(Table<?> table, int number) {
    String name = String.format(Locale.ROOT, "part-%05d.parquet", number);
    return folder.at(table.name()).at(name);
  }

  /**
   * Begins a table's file of a number.
   *
   * @throws IOException if it cannot be created
   */
  public <R> TableWriter<R> open(Table<R> table, int number) throws IOException {
    return TableWriter.open(table, file(table, number), footer);
  }

  /**
   * Begins the files of a number of all tables to which documents give rows.
   *
   * @throws IOException if one of them cannot be created
   */
  public DocumentTablesWriter openDocumentTables(int number) throws IOException {
    return DocumentTablesWriter.open(table -> file(table, number), footer);
  }

  /**
   * Writes a table that is one file.
   *
   * @throws IOException if it cannot be written
   */
  public <R> void write(Table<R> table, Stream<R> rows) throws IOException {
    try (TableWriter<R> writer = open(table, 0)) {
      writer.writeAll(rows);
    }
  }
}
