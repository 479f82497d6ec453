package dev.parallax.report.data;

import dev.parallax.config.IncludeText;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences that are shown as evidence: the best of each comparison before any one's next. */
final class ChosenEvidence {

  private static final String TABLE = "evidence";

  private static final List<String> PLACE =
      List.of(
          "comparison_id",
          "cohort",
          "rank",
          "document_id",
          "start_char",
          "end_char",
          "amount",
          "matches");

  private static final List<String> TEXTS = List.of("sources", "reason", "text");

  private ChosenEvidence() {}

  static Rows of(RunFolder run, Map<String, Integer> ranks, IncludeText include, LeftOut leftOut)
      throws IOException {
    List<String> columns = new ArrayList<>(PLACE);
    columns.addAll(include == IncludeText.NONE ? TEXTS.subList(0, 1) : TEXTS);
    Rows all = run.read(TABLE, columns);
    Rows shown = all.where(row -> ranks.containsKey(row.text("comparison_id")));
    Comparator<Row> best =
        Comparator.<Row>comparingInt(row -> row.count("rank"))
            .thenComparingInt(row -> ranks.get(row.text("comparison_id")));
    Rows chosen = withinCharacters(shown.first(Limits.EVIDENCE_ROWS, best), best);
    leftOut.note("sentences of evidence", chosen.size(), all.size(), "table evidence");
    return chosen;
  }

  private static Rows withinCharacters(Rows rows, Comparator<Row> best) {
    int left = Limits.EVIDENCE_CHARACTERS;
    Set<List<Object>> kept = new HashSet<>();
    for (Row row : rows.rows().stream().sorted(best).toList()) {
      left -= TableJson.cut(row.text("text")).length();
      if (left < 0) {
        break;
      }
      kept.add(key(row));
    }
    return rows.where(row -> kept.contains(key(row)));
  }

  private static List<Object> key(Row row) {
    return List.of(row.text("comparison_id"), row.text("cohort"), row.count("rank"));
  }
}
