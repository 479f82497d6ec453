package dev.parallax.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.read.Columns;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsReadTest {

  private static final Columns COLUMNS = new Columns(List.of("cohort", "format"));

  @Test
  void countsFormatsOfEachCohort() {
    List<Row> rows =
        Stream.of(
                List.<Object>of("2024", "text"),
                List.<Object>of("2016", "pdf"),
                List.<Object>of("2024", "text"),
                List.<Object>of("2024", "docx"))
            .map(cells -> new Row(COLUMNS, cells))
            .toList();

    assertThat(DocumentsRead.of(new Rows("documents", COLUMNS, rows)))
        .isEqualTo(Map.of("2016", Map.of("pdf", 1L), "2024", Map.of("docx", 1L, "text", 2L)));
  }
}
