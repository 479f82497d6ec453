package dev.parallax.table.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Table} down column by column, in the order of the file.
 *
 * @param <R> what a row is made from
 */
public final class TableBuilder<R> {

  private final String name;
  private final String description;
  private final List<Reference> references = new ArrayList<>();
  private final List<Column<R>> columns = new ArrayList<>();
  private List<String> keys = List.of();
  private List<String> order = List.of();

  TableBuilder(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** The columns that together name one row. */
  public TableBuilder<R> key(String... names) {
    keys = List.of(names);
    return this;
  }

  /** The columns by which rows are sorted. */
  public TableBuilder<R> sortedBy(String... names) {
    order = List.of(names);
    return this;
  }

  /** {@code column} leads to the key of {@code table}. */
  public TableBuilder<R> refersTo(String table, String column) {
    references.add(new Reference(column, table));
    return this;
  }

  /** Adds a column that has a value in every row. */
  public <V> TableBuilder<R> column(
      String column, ColumnType<V> type, String about, Function<R, V> value) {
    columns.add(Column.required(column, type, about, value));
    return this;
  }

  /** Adds a column that may be null; {@code about} says when. */
  public <V> TableBuilder<R> nullable(
      String column, ColumnType<V> type, String about, Function<R, @Nullable V> value) {
    columns.add(Column.nullable(column, type, about, value));
    return this;
  }

  /** Adds columns that several tables share. */
  public TableBuilder<R> columns(List<Column<R>> shared) {
    columns.addAll(shared);
    return this;
  }

  /** The table. */
  public Table<R> build() {
    return new Table<>(name, description, keys, order, references, columns);
  }
}
