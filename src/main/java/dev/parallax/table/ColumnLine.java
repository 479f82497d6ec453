package dev.parallax.table;

import dev.parallax.table.format.Column;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column, or a field within one, as people are shown it.
 *
 * @param name for a field of a struct {@code column.field}
 * @param type as readers of the tables name it
 * @param nullable whether it may be null
 * @param description its meaning
 */
record ColumnLine(String name, String type, boolean nullable, String description) {

  /** The table's columns in order, each with the fields within it after it. */
  static List<ColumnLine> of(Table<?> table) {
    return table.columns().stream().flatMap(column -> of("", column)).toList();
  }

  private static Stream<ColumnLine> of(String prefix, Column<?> column) {
    String name = prefix + column.name();
    ColumnLine line =
        new ColumnLine(name, column.type().label(), column.nullable(), column.description());
    return Stream.concat(
        Stream.of(line), column.type().fields().stream().flatMap(field -> of(name + ".", field)));
  }
}
