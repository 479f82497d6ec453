package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table back, file after file, in the order in which they were written. One row
 * group is held at a time, so that a large table costs little memory.
 */
public final class TableReader implements Closeable {

  private final Iterator<Place> files;
  private final List<String> columns;
  private @Nullable TableFileReader open;

  private TableReader(List<Place> files, List<String> columns) {
    this.files = List.copyOf(files).iterator();
    this.columns = List.copyOf(columns);
  }

  /**
   * Opens a table of a run.
   *
   * @param folder of the table; all its Parquet files are read, in the order of their names
   * @param columns to read, at least one; others are not touched
   * @throws IOException if the folder cannot be listed or holds no Parquet file
   */
  public static TableReader open(Place folder, List<String> columns) throws IOException {
    return new TableReader(files(folder), columns);
  }

  /**
   * Names of the columns that a table has, in their order: a table written by another version may
   * have others than this version writes.
   *
   * @param folder of the table
   * @throws IOException as {@link #open}
   */
  public static List<String> columns(Place folder) throws IOException {
    return TableFileReader.columns(files(folder).get(0));
  }

  static List<Place> files(Place folder) throws IOException {
    List<Place> files =
        folder.list().stream().filter(file -> file.name().endsWith(".parquet")).toList();
    if (files.isEmpty()) {
      throw new IOException("No table was found in " + folder);
    }
    return files;
  }

  /**
   * The next row, or null after the last one.
   *
   * @throws IOException if a file is damaged or has no such column
   */
  public @Nullable TableRow next() throws IOException {
    while (true) {
      TableRow row = open == null ? null : open.next();
      if (row != null || !openNext()) {
        return row;
      }
    }
  }

  private boolean openNext() throws IOException {
    close();
    if (files.hasNext()) {
      open = TableFileReader.open(files.next(), columns);
    }
    return open != null;
  }

  /**
   * All rows that have not been read yet, for tables that fit into memory.
   *
   * @param read makes of a row what is kept of it
   * @throws IOException as {@link #next}
   */
  public <T> List<T> rest(Function<TableRow, T> read) throws IOException {
    List<T> rows = new ArrayList<>();
    for (TableRow row = next(); row != null; row = next()) {
      rows.add(read.apply(row));
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    TableFileReader last = open;
    open = null;
    if (last != null) {
      last.close();
    }
  }
}
