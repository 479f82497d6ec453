package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.Table;
import dev.parallax.table.measure.MeasureColumns;
import java.util.List;
import java.util.stream.Stream;

/** {@code comparisons}: what differs between cohorts, by how much, and how sure one may be. */
public final class ComparisonsTable {

  /** Its columns. */
  public static final Table<ShownComparison> TABLE =
      Table.<ShownComparison>named(
              "comparisons",
              "One row a measure, voice and pair of cohorts. Measures that occur in too few documents"
                  + " of the pair (compare.min_document_share) have none. Differences are b less"
                  + " a.")
          .key("comparison_id")
          .sortedBy("family", "key", "voice", "cohort_a", "cohort_b")
          .columns(columns().map(column -> column.in(ShownComparison::comparison)).toList())
          .column(
              "evidence",
              STRING,
              "shown: the table evidence has its sentences; no_difference: there is nothing to show;"
                  + " no_contrast: p is above .5, or difference within the instrument's error, so that"
                  + " sentences of either side would show a contrast that is not there;"
                  + " beyond_limit: others of its family are clearer, and evidence.comparisons says"
                  + " how many are shown; of_documents: it is a figure of documents as wholes, which no"
                  + " sentence shows; no_sentence: no sentence counts for it.",
              ShownComparison::evidence)
          .nullable(
              "opposed_instruments",
              STRING,
              "Of measures that several instruments take: the other instruments whose difference has"
                  + " the opposite sign, parted by commas, or none. Null where there is no other"
                  + " instrument, and where difference is null or 0.",
              ShownComparison::opposed)
          .nullable(
              "precision_known",
              DOUBLE,
              "Of frames how often a hit of the frame's patterns was right where a person had labelled"
                  + " sentences, of shares of positive and negative sentences how often these were so by"
                  + " people's ratings, 0 to 1. Null where that was never judged, and for all else.",
              row -> row.reliability() == null ? null : row.reliability().precision())
          .nullable(
              "precision_source",
              STRING,
              "Where precision_known comes from: which sentences, and how many were found there. Null"
                  + " where precision_known is.",
              row -> row.reliability() == null ? null : row.reliability().told())
          .nullable(
              "doubtful",
              BOOLEAN,
              "Whether precision_known is below .6 and told from five hits or more, so that no difference"
                  + " should be leant on without reading its sentences. Null where precision_known is.",
              row -> row.reliability() == null ? null : row.reliability().doubtful())
          .columns(CorrectionColumns.ALL)
          .build();

  private ComparisonsTable() {}

  private static Stream<Column<Comparison>> columns() {
    return Stream.of(
            identity(),
            CohortFiguresColumns.of("a", Comparison::a),
            CohortFiguresColumns.of("b", Comparison::b),
            difference(),
            InferenceColumns.ALL,
            EffectColumns.ALL,
            DesignColumns.ALL)
        .flatMap(List::stream);
  }

  private static List<Column<Comparison>> identity() {
    return Stream.of(
            List.of(
                Column.<Comparison, String>required(
                    "comparison_id",
                    STRING,
                    "The comparison: family, key, voice and cohorts, parted by bars.",
                    row ->
                        Identifiers.comparison(row.measure(), row.a().cohort(), row.b().cohort()))),
            MeasureColumns.<Comparison>measure(Comparison::measure),
            cohorts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<Comparison>> cohorts() {
    return List.of(
        Column.required(
            "cohort_a",
            STRING,
            "The cohort that is subtracted; rest stands for all but cohort_b.",
            row -> row.a().cohort()),
        Column.required(
            "cohort_b", STRING, "The cohort it is subtracted from.", row -> row.b().cohort()),
        Column.required(
            "quantity",
            STRING,
            "count (share of all that is counted), share (of units that have a property), rate"
                + " (ratio of two counts) or mean"
                + " (of a score).",
            row -> row.quantity().label()),
        Column.required(
            "unit",
            STRING,
            "Unit of inference: document, author or a column of the metadata; near duplicates"
                + " share one.",
            Comparison::unit));
  }

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
            "Lower bound of Welch's 95 % interval of difference; of topics wider by the instrument's"
                + " error (docs/methods/topic.md). Null where inference is descriptive, and where"
                + " neither cohort varies.",
            row -> CohortFiguresColumns.low(row.difference())),
        Column.nullable(
            "difference_high",
            DOUBLE,
            "Upper bound; null where difference_low is.",
            row -> CohortFiguresColumns.high(row.difference())));
  }
}
