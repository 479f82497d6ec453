package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparisons that stand on the page: small families with all columns, large ones (words) with
 * those that their picture needs.
 *
 * @param whole rows with every column
 * @param brief rows with {@link Limits#BRIEF_COLUMNS}
 */
public record ChosenComparisons(Rows whole, Rows brief) {

  private static final Comparator<Row> BY_RANK =
      Comparator.<Row>comparingInt(row -> row.text("voice").equals("all") ? 0 : 1)
          .thenComparingInt(row -> row.count("rank"));

  /** Chooses from all comparisons of a run. */
  public static ChosenComparisons of(Rows all, LeftOut leftOut) {
    Map<List<String>, Long> sizes =
        all.rows().stream()
            .collect(Collectors.groupingBy(ChosenComparisons::group, Collectors.counting()));
    Set<String> large =
        sizes.entrySet().stream()
            .filter(entry -> entry.getValue() > Limits.WHOLE_FAMILY)
            .map(entry -> entry.getKey().get(0))
            .collect(Collectors.toSet());
    Rows small = all.where(row -> !large.contains(row.text("family")));
    Rows many = all.where(row -> large.contains(row.text("family")));
    Rows whole = small.first(Limits.WHOLE_COMPARISONS, BY_RANK);
    Rows brief = many.first(Limits.BRIEF_COMPARISONS, BY_RANK);
    leftOut.note("comparisons", whole.size() + brief.size(), all.size(), "table comparisons");
    return new ChosenComparisons(whole, brief.only(Limits.BRIEF_COLUMNS));
  }

  private static List<String> group(Row row) {
    return Stream.of("family", "voice", "cohort_a", "cohort_b").map(row::text).toList();
  }

  /** All of them, the whole ones first. */
  public List<Row> rows() {
    return Stream.concat(whole.rows().stream(), brief.rows().stream()).toList();
  }
}
