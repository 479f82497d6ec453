package dev.parallax.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.read.Columns;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextChoiceTest {

  private static final Columns COLUMNS =
      new Columns(List.of("document_id", "cohort", "n_characters"));

  private static Rows documents() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String cohort = i < 15 ? "2016" : "2024";
      rows.add(new Row(COLUMNS, List.of("d%02d".formatted(i), cohort, 1_000)));
    }
    return new Rows("documents", COLUMNS, rows);
  }

  @Test
  void cohortsTakeTurnsThoseOfMostEvidenceFirst() {
    // 500 and 1.2 a character: room for four.
    assertThat(TextChoice.of(documents(), Map.of("d07", 3L, "d17", 2L), 7_000))
        .containsExactly("d07", "d17", "d00", "d15");
  }

  @Test
  void allAreThereWhereThereIsRoom() {
    assertThat(TextChoice.of(documents(), Map.of(), 1_000_000)).hasSize(20);
    assertThat(TextChoice.of(documents(), Map.of(), 100)).isEmpty();
  }
}
