package dev.parallax.report.data;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.SampleRows;
import dev.parallax.report.word.Families;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChosenComparisonsTest {

  @Test
  void keepsSmallFamiliesWholeAndLargeOnesInBrief() {
    List<Row> rows = new ArrayList<>();
    rows.add(comparison("frame", "economic", Map.of()));
    for (int i = 0; i <= Limits.BRIEF_COMPARISONS; i++) {
      rows.add(comparison("term", "word" + i, Map.of("rank", 1 + i)));
    }
    LeftOut leftOut = new LeftOut();

    ChosenComparisons chosen =
        ChosenComparisons.of(SampleRows.table(rows), new Families(DeclaredFamilies.ALL), leftOut);

    assertThat(chosen.whole().size()).isEqualTo(1);
    assertThat(chosen.whole().columns().names()).contains("unsettled");
    assertThat(chosen.brief().size()).isEqualTo(Limits.BRIEF_COMPARISONS);
    assertThat(chosen.brief().columns().names()).isSubsetOf(Limits.BRIEF_COLUMNS);
    assertThat(chosen.rows())
        .extracting(row -> row.text("key"))
        .doesNotContain("word" + Limits.BRIEF_COMPARISONS);
    assertThat(leftOut.parts())
        .containsExactly(
            new LeftOut.Part("comparisons", rows.size() - 1L, rows.size(), "table comparisons"));
  }
}
