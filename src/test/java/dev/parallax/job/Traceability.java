package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.table.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks, over all rows of a run, that offsets lead back to the text, cleaned and raw. */
final class Traceability {

  private static final List<String> TEXTS =
      List.of("segments", "sentences", "mentions", "tokens", "frame_hits", "evidence");

  private final DuckDb tables;
  private final Map<String, int[]> rawTexts = new HashMap<>();
  private final Map<String, List<RawEdit>> edits = new HashMap<>();

  private Traceability(DuckDb tables) throws SQLException {
    this.tables = tables;
    for (List<Object> row : tables.rows("select document_id, raw_text from documents")) {
      rawTexts.put((String) row.get(0), ((String) row.get(1)).codePoints().toArray());
    }
    for (List<Object> row :
        tables.rows(
            "select document_id, raw_start_char, raw_end_char, inserted from edits"
                + " order by document_id, ordinal")) {
      edits
          .computeIfAbsent((String) row.get(0), id -> new ArrayList<>())
          .add(new RawEdit((Integer) row.get(1), (Integer) row.get(2), (String) row.get(3)));
    }
  }

  static void check(DuckDb tables) throws SQLException {
    Traceability traceability = new Traceability(tables);
    for (String table : TEXTS) {
      traceability.checkCleaned(table);
      traceability.checkRaw(table);
    }
  }

  private static String textColumn(String table) {
    return table.equals("tokens") ? "form" : "text";
  }

  private void checkCleaned(String table) throws SQLException {
    String slice = "substring(d.text, t.start_char + 1, t.end_char - t.start_char)";
    String join = "from %s t join documents d using (document_id)".formatted(table);
    assertThat(tables.count(join)).isPositive().isEqualTo(tables.count("from " + table));
    assertThat(tables.count(join + " where t.%s <> %s".formatted(textColumn(table), slice)))
        .as("rows of %s whose offsets do not give back their text", table)
        .isZero();
  }

  private void checkRaw(String table) throws SQLException {
    for (List<Object> row :
        tables.rows(
            "select document_id, raw_start_char, raw_end_char, %s from %s"
                .formatted(textColumn(table), table))) {
      String id = (String) row.get(0);
      assertThat(replay(id, (Integer) row.get(1), (Integer) row.get(2)))
          .as("raw text of a row of %s in %s", table, id)
          .isEqualTo(row.get(3));
    }
  }

  /** Copies the raw text, and what was put in place of each edit that lies within the span. */
  private String replay(String id, int start, int end) {
    int[] raw = rawTexts.get(id);
    StringBuilder text = new StringBuilder();
    int done = start;
    for (RawEdit edit : edits.getOrDefault(id, List.of())) {
      if (edit.start() >= start && edit.end() <= end) {
        text.append(new String(raw, done, edit.start() - done)).append(edit.inserted());
        done = edit.end();
      }
    }
    return text.append(new String(raw, done, end - done)).toString();
  }

  private record RawEdit(int start, int end, String inserted) {}
}
