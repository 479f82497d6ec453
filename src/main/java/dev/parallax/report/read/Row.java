package dev.parallax.report.read;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, of whatever version: a column that the table lacks is null.
 *
 * @param columns of the table
 * @param cells one a column
 */
public record Row(Columns columns, List<@Nullable Object> cells) {

  /** Keeps the cells as they are. */
  public Row {
    cells = Collections.unmodifiableList(cells);
  }

  /** The cell of a column, or null. */
  public @Nullable Object cell(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? null : cells.get(index);
  }

  /** Text, or null. */
  public @Nullable String find(String column) {
    Object cell = cell(column);
    return cell == null ? null : cell.toString();
  }

  /** Text; empty where there is none. */
  public String text(String column) {
    String text = find(column);
    return text == null ? "" : text;
  }

  /** A number, or null. */
  public @Nullable Double number(String column) {
    return cell(column) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
  }

  /** A whole number; 0 where there is none. */
  public int count(String column) {
    return cell(column) instanceof Number number ? number.intValue() : 0;
  }

  /** Whether the cell is there and true. */
  public boolean is(String column) {
    return Boolean.TRUE.equals(cell(column));
  }

  /** The same row with some of its columns. */
  Row part(Columns some) {
    return new Row(some, some.names().stream().map(this::cell).toList());
  }
}
