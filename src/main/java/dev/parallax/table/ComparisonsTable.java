package dev.parallax.table;

import static dev.parallax.table.ColumnType.DOUBLE;
import static dev.parallax.table.ColumnType.STRING;

import dev.parallax.model.Comparison;
import java.util.List;

/** {@code comparisons}: what differs between cohorts, by how much, and how sure one may be. */
public final class ComparisonsTable {

  /** Its columns. */
  public static final Table<Comparison> TABLE =
      Table.<Comparison>named(
              "comparisons",
              "One row a measure, voice and pair of cohorts. Measures that occur in too few documents"
                  + " of the pair (compare.min_document_share) have none. Differences are b less"
                  + " a.")
          .key("family", "key", "voice", "cohort_a", "cohort_b")
          .sortedBy("family", "key", "voice", "cohort_a", "cohort_b")
          .column(
              "family",
              STRING,
              "Measures that are tested together, for example frame or term.",
              row -> row.measure().family())
          .column("key", STRING, "Which measure of the family.", row -> row.measure().key())
          .column(
              "voice",
              STRING,
              "Whose words count: all, author or attributed.",
              row -> row.measure().voice().label())
          .column(
              "cohort_a",
              STRING,
              "The cohort that is subtracted; rest stands for all but cohort_b.",
              row -> row.a().cohort())
          .column("cohort_b", STRING, "The cohort it is subtracted from.", row -> row.b().cohort())
          .column(
              "quantity",
              STRING,
              "count (share of all that is counted), share (of units that have a property) or mean"
                  + " (of a score).",
              row -> row.quantity().label())
          .column(
              "unit",
              STRING,
              "Unit of inference: document, author or a column of the metadata; near duplicates"
                  + " share one.",
              Comparison::unit)
          .columns(CohortFiguresColumns.of("a", Comparison::a))
          .columns(CohortFiguresColumns.of("b", Comparison::b))
          .columns(difference())
          .columns(InferenceColumns.ALL)
          .columns(EffectColumns.ALL)
          .build();

  private ComparisonsTable() {}

  private static List<Column<Comparison>> difference() {
    return List.of(
        Column.nullable(
            "difference",
            DOUBLE,
            "mean_b less mean_a, in the measure's own unit. Null where either is.",
            row -> row.difference() == null ? null : row.difference().value()),
        Column.nullable(
            "difference_low",
            DOUBLE,
            "Lower bound of Welch's 95 % interval of difference. Null where inference is"
                + " descriptive, and where neither cohort varies.",
            row -> CohortFiguresColumns.low(row.difference())),
        Column.nullable(
            "difference_high",
            DOUBLE,
            "Upper bound; null where difference_low is.",
            row -> CohortFiguresColumns.high(row.difference())));
  }
}
