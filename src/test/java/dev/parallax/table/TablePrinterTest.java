package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.table.document.RejectsTable;
import dev.parallax.table.format.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePrinterTest {

  @Test
  void alignsColumnsAndMarksThoseThatMayBeNull() {
    assertThat(TablePrinter.print(List.of(RejectsTable.TABLE)))
        .startsWith("rejects: One row a file")
        .contains("\n  Key: path. Sorted by: path. A type with ? may be null.\n")
        .contains("\n  path            string   Path below")
        .contains("\n  content_sha256  string?  SHA-256")
        .endsWith("\n");
  }

  @Test
  void printsEveryTableAndColumn() {
    String printed = TablePrinter.print(Tables.all());

    for (Table<?> table : Tables.all()) {
      assertThat(printed).contains(table.name() + ": " + table.description());
      assertThat(ColumnLine.of(table))
          .allSatisfy(line -> assertThat(printed).contains(line.description()));
    }
  }
}
