package dev.parallax.table.file;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a struct within one, as {@link TableReader} finds it. Values are asked for
 * by the name of their column and in its type; {@code get} is for columns that have a value, {@code
 * find} for those that may be null.
 */
public final class TableRow {

  private final Group group;

  TableRow(Group group) {
    this.group = group;
  }

  /** Whether the column is null in this row. */
  public boolean isNull(String column) {
    return group.getFieldRepetitionCount(column) == 0;
  }

  /** Text. */
  public String getString(String column) {
    return get(column, group::getString);
  }

  /** Text, or null. */
  public @Nullable String findString(String column) {
    return find(column, group::getString);
  }

  /** A whole number of 32 bits. */
  public int getInt(String column) {
    return get(column, group::getInteger);
  }

  /** A whole number of 64 bits. */
  public long getLong(String column) {
    return get(column, group::getLong);
  }

  /** A floating point number. */
  public double getDouble(String column) {
    return get(column, group::getDouble);
  }

  /** A floating point number, or null. */
  public @Nullable Double findDouble(String column) {
    return find(column, group::getDouble);
  }

  /** True or false. */
  public boolean getBoolean(String column) {
    return get(column, group::getBoolean);
  }

  /** A list of structs. */
  public List<TableRow> getRows(String column) {
    Group entries = get(column, group::getGroup);
    return IntStream.range(0, entries.getFieldRepetitionCount("list"))
        .mapToObj(i -> new TableRow(entries.getGroup("list", i).getGroup("element", 0)))
        .toList();
  }

  /**
   * The value of a column of any type: text, number, truth value, list, map, or null. A list's
   * structs are maps, from the name of a field to its value.
   */
  public @Nullable Object findValue(String column) {
    return isNull(column) ? null : new GroupValues(group).value(column);
  }

  private <V> V get(String column, BiFunction<String, Integer, V> value) {
    if (isNull(column)) {
      throw new IllegalArgumentException("Column '" + column + "' is null.");
    }
    return value.apply(column, 0);
  }

  private <V> @Nullable V find(String column, BiFunction<String, Integer, V> value) {
    return isNull(column) ? null : value.apply(column, 0);
  }
}
