package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Some columns of a table as a whole, each by itself: a million rows are read in about a second,
 * since no row is ever put together.
 */
public final class TableColumns {

  private final Map<String, TextColumn> texts = new HashMap<>();
  private final Map<String, NumberColumn> numbers = new HashMap<>();
  private int size;

  private TableColumns() {}

  /**
   * Reads columns.
   *
   * @param folder of the table; all its files are read, in the order of their names
   * @param textColumns names of columns of texts
   * @param numberColumns names of columns of whole numbers without nulls
   * @throws IOException if there is no table, or it is damaged or lacks a column
   */
  public static TableColumns read(
      Place folder, List<String> textColumns, List<String> numberColumns) throws IOException {
    TableColumns columns = new TableColumns();
    textColumns.forEach(name -> columns.texts.put(name, new TextColumn()));
    numberColumns.forEach(name -> columns.numbers.put(name, new NumberColumn()));
    for (Place file : TableReader.files(folder)) {
      try (ColumnFileReader reader = ColumnFileReader.open(file, columns.texts, columns.numbers)) {
        columns.size += reader.readAll();
      }
    }
    return columns;
  }

  /** Number of rows. */
  public int size() {
    return size;
  }

  /** A column of texts that was asked for. */
  public TextColumn texts(String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  /** A column of numbers that was asked for. */
  public NumberColumn numbers(String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }
}
