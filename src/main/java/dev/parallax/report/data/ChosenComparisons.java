package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.word.Families;
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
 * @param whole rows that stand there with every column
 * @param large rows, with every column, of families that stand there in brief
 */
public record ChosenComparisons(Rows whole, Rows large) {

  /**
   * Chooses from all comparisons of a run.
   *
   * @param families of the run, which know whose figures lead
   */
  public static ChosenComparisons of(Rows all, Families families, LeftOut leftOut) {
    Comparator<Row> leadFirst =
        Comparator.<Row, Boolean>comparing(row -> !families.leads(row))
            .thenComparingInt(row -> row.count("rank"));
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
    Rows whole = small.first(Limits.WHOLE_COMPARISONS, leadFirst);
    Rows brief = many.first(Limits.BRIEF_COMPARISONS, leadFirst);
    leftOut.note("comparisons", whole.size() + brief.size(), all.size(), "table comparisons");
    return new ChosenComparisons(whole, brief);
  }

  private static List<String> group(Row row) {
    return Stream.of("family", "voice", "cohort_a", "cohort_b").map(row::text).toList();
  }

  /** The large families as they stand there: with {@link Limits#BRIEF_COLUMNS}. */
  public Rows brief() {
    return large.only(Limits.BRIEF_COLUMNS);
  }

  /** All of them with every column, the whole ones first. */
  public List<Row> rows() {
    return Stream.concat(whole.rows().stream(), large.rows().stream()).toList();
  }
}
