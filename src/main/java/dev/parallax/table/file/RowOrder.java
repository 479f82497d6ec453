package dev.parallax.table.file;

import dev.parallax.table.format.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/**
 * Checks that rows arrive in strictly ascending order of the columns by which a table is sorted, so
 * that an unsorted or doubled row stops the run, and does not slip into a file. Text is in the
 * order of {@link String#compareTo}.
 */
final class RowOrder {

  private final String table;
  private final List<String> columns;
  private final int[] positions;
  private List<Object> last = List.of();

  private RowOrder(String table, List<String> columns, int[] positions) {
    this.table = table;
    this.columns = columns;
    this.positions = positions;
  }

  static RowOrder of(Table<?> table) {
    int[] positions = table.order().stream().mapToInt(table::position).toArray();
    return new RowOrder(table.name(), table.order(), positions);
  }

  /**
   * @throws IllegalArgumentException if {@code row} does not come after the one before it
   */
  void check(GenericRecord row) {
    List<Object> next = new ArrayList<>(positions.length);
    for (int position : positions) {
      next.add(row.get(position));
    }
    if (!last.isEmpty() && compare(last, next) >= 0) {
      throw new IllegalArgumentException(
          "Rows of table '%s' must ascend strictly by %s, but %s came after %s."
              .formatted(table, columns, next, last));
    }
    last = next;
  }

  private static int compare(List<Object> left, List<Object> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Object left, Object right) {
    if (left instanceof String text) {
      return text.compareTo((String) right);
    }
    return left instanceof Double number
        ? Double.compare(number, (Double) right)
        : Integer.compare((Integer) left, (Integer) right);
  }
}
