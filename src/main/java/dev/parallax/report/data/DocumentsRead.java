package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many documents went into a run, whether the page lists them or not. */
final class DocumentsRead {

  private DocumentsRead() {}

  /** Cohort to format to the number of documents. */
  static Map<String, Map<String, Long>> of(Rows documents) {
    return documents.rows().stream()
        .collect(
            Collectors.groupingBy(
                (Row row) -> row.text("cohort"),
                TreeMap::new,
                Collectors.groupingBy(
                    (Row row) -> row.text("format"), TreeMap::new, Collectors.counting())));
  }
}
