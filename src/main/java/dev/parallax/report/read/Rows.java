package dev.parallax.report.read;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rows of one table.
 *
 * @param table its name
 * @param columns that were read
 * @param rows in the table's order
 */
public record Rows(String table, Columns columns, List<Row> rows) {

  /** Copies the list. */
  public Rows {
    rows = List.copyOf(rows);
  }

  /** No rows of a table that is not there. */
  public static Rows none(String table) {
    return new Rows(table, new Columns(List.of()), List.of());
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  /** Some of the rows. */
  public Rows where(Predicate<Row> which) {
    return with(rows.stream().filter(which).toList());
  }

  /** The first rows in some order, in the table's order again. */
  public Rows first(int limit, Comparator<Row> order) {
    if (rows.size() <= limit) {
      return this;
    }
    Set<Row> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.stream().sorted(order).limit(limit).forEach(kept::add);
    return where(kept::contains);
  }

  /** The same rows with some of their columns. */
  public Rows only(List<String> names) {
    Columns some = columns.only(names);
    return new Rows(table, some, rows.stream().map(row -> row.part(some)).toList());
  }

  private Rows with(List<Row> others) {
    return new Rows(table, columns, others);
  }
}
