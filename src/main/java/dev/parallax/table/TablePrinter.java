package dev.parallax.table;

import dev.parallax.table.format.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as plain text for a terminal. */
public final class TablePrinter {

  private TablePrinter() {}

  /** Every table with its key, columns, types and descriptions; ends with a line break. */
  public static String print(List<Table<?>> tables) {
    return tables.stream().map(TablePrinter::print).collect(Collectors.joining("\n"));
  }

  private static String print(Table<?> table) {
    List<ColumnLine> lines = ColumnLine.of(table);
    int name = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
    int type = lines.stream().mapToInt(line -> type(line).length()).max().orElse(0);
    String columns =
        lines.stream()
            .map(
                line ->
                    "  %s  %s  %s\n"
                        .formatted(
                            pad(line.name(), name), pad(type(line), type), line.description()))
            .collect(Collectors.joining());
    return "%s: %s\n  Key: %s. Sorted by: %s. A type with ? may be null.\n%s"
        .formatted(
            table.name(),
            table.description(),
            String.join(", ", table.keys()),
            String.join(", ", table.order()),
            columns);
  }

  private static String type(ColumnLine line) {
    return line.nullable() ? line.type() + "?" : line.type();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
