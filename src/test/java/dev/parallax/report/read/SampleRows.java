package dev.parallax.report.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of {@code comparisons} for tests. */
public final class SampleRows {

  private static final List<String> COLUMNS =
      List.of(
          "comparison_id",
          "family",
          "key",
          "voice",
          "cohort_a",
          "cohort_b",
          "quantity",
          "unit",
          "n_a",
          "n_b",
          "numerator_a",
          "denominator_a",
          "numerator_b",
          "denominator_b",
          "mean_a",
          "mean_b",
          "difference",
          "difference_low",
          "difference_high",
          "within_low",
          "within_high",
          "inference",
          "reason",
          "p",
          "p_min",
          "family_size",
          "q",
          "rank",
          "strength",
          "finding_id",
          "hedges_g",
          "fragile",
          "unsettled",
          "within_error",
          "error_reach",
          "precision_known",
          "precision_source",
          "doubtful",
          "corrected_difference",
          "corrected_low",
          "corrected_high",
          "opposed_instruments",
          "evidence");

  private SampleRows() {}

  /** An inferred comparison with evidence, but for what is said otherwise. */
  public static Row comparison(String family, String key, Map<String, Object> otherwise) {
    Map<String, Object> cells = new HashMap<>();
    cells.putAll(
        Map.of(
            "comparison_id", family + "|" + key,
            "family", family,
            "key", key,
            "voice", "all",
            "cohort_a", "2016",
            "cohort_b", "2024",
            "quantity", "share",
            "unit", "document",
            "evidence", "shown",
            "inference", "inferred"));
    cells.putAll(Map.of("n_a", 6, "n_b", 6, "p_min", .0022, "rank", 1, "difference", .1));
    cells.putAll(otherwise);
    return new Row(
        new Columns(COLUMNS), new ArrayList<>(COLUMNS.stream().map(cells::get).toList()));
  }

  /** Rows of {@code topics} that are unstable. */
  public static Rows unstableTopics(String... ids) {
    return unstableTopics(
        Arrays.stream(ids)
            .collect(Collectors.toMap(id -> id, id -> "The topics are told from too little.")));
  }

  /** Rows of {@code topics} that are unstable, id to reason. */
  public static Rows unstableTopics(Map<String, String> reasons) {
    Columns columns = new Columns(List.of("topic_id", "unstable", "unstable_reason"));
    return new Rows(
        "topics",
        columns,
        reasons.entrySet().stream()
            .map(topic -> new Row(columns, List.of(topic.getKey(), true, topic.getValue())))
            .toList());
  }

  /** A table of such rows. */
  public static Rows table(List<Row> rows) {
    return new Rows("comparisons", new Columns(COLUMNS), rows);
  }
}
