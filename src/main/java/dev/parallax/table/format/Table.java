package dev.parallax.table.format;

import java.util.List;
import org.apache.avro.Schema;

/**
 * The shape of a table and how it is read off its rows. Build it with {@link #named}.
 *
 * @param <R> what a row is made from
 * @param name snake_case; also the name of its folder
 * @param description its grain, in a sentence or two
 * @param keys columns that together name one row
 * @param order columns by which rows are sorted; no two rows have them all equal
 * @param references columns that lead to other tables
 * @param columns in order
 */
public record Table<R>(
    String name,
    String description,
    List<String> keys,
    List<String> order,
    List<Reference> references,
    List<Column<R>> columns) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a key, sort or reference column is none of the columns
   */
  public Table {
    keys = List.copyOf(keys);
    order = List.copyOf(order);
    references = List.copyOf(references);
    columns = List.copyOf(columns);
    for (String key : keys) {
      position(name, columns, key);
    }
    for (String column : order) {
      position(name, columns, column);
    }
    for (Reference reference : references) {
      position(name, columns, reference.column());
    }
  }

  /** Begins a table. */
  public static <R> TableBuilder<R> named(String name, String description) {
    return new TableBuilder<>(name, description);
  }

  /** The Avro schema, with the descriptions as its docs. */
  public Schema schema() {
    return Records.schema(name, description, columns);
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Column<R> column(String column) {
    return columns.get(position(column));
  }

  /** Where the column of that name stands, from 0. */
  public int position(String column) {
    return position(name, columns, column);
  }

  private static <R> int position(String table, List<Column<R>> columns, String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("Table '" + table + "' has no column '" + column + "'.");
  }
}
