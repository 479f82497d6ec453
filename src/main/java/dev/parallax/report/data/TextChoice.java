package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which documents are embedded in full: of each cohort in turn the one of most evidence, until the
 * room is spent, so that whoever looks up a word finds it in all cohorts.
 */
final class TextChoice {

  private TextChoice() {}

  /**
   * The ids of the documents.
   *
   * @param evidence sentences of evidence by document
   * @param room bytes that there are for all of them
   */
  static Set<String> of(Rows documents, Map<String, Long> evidence, long room) {
    List<Row> order =
        documents.rows().stream()
            .sorted(
                Comparator.<Row>comparingLong(
                        row -> -evidence.getOrDefault(row.text("document_id"), 0L))
                    .thenComparing(row -> row.text("document_id")))
            .toList();
    Map<String, Integer> taken = new HashMap<>();
    IdentityHashMap<Row, Integer> turns = new IdentityHashMap<>();
    order.forEach(row -> turns.put(row, taken.merge(row.text("cohort"), 1, Integer::sum)));
    Set<String> chosen = new LinkedHashSet<>();
    long left = room;
    for (Row row :
        order.stream()
            .sorted(Comparator.comparingInt(row -> turns.getOrDefault(row, 0)))
            .toList()) {
      long bytes = bytes(row);
      if (bytes <= left && bytes <= Limits.ONE_TEXT_BYTES) {
        chosen.add(row.text("document_id"));
        left -= bytes;
      }
    }
    return chosen;
  }

  /** What a document takes with its marks, roughly and rather too much. */
  private static long bytes(Row row) {
    return 500L
        + row.count("n_characters") * 6L / 5
        + row.count("n_sentences") * 80L
        + row.count("n_tokens") * 5L
        + row.count("n_mentions") * 16L;
  }
}
