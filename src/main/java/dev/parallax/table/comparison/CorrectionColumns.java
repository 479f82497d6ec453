package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of {@code comparisons}: the difference as labels of people correct it. */
final class CorrectionColumns {

  private static final String NO_LABELS =
      "Null where no label of the user's (frames.labels, tone.labels) speaks of the measure";

  static final List<Column<ShownComparison>> ALL =
      List.of(
          column(
              "corrected_difference",
              DOUBLE,
              "The difference as labels of people correct it, b less a, in the unit of the labels: of"
                  + " frames, scores of frames too, a share of sentences; of tone the scale of scores. "
                  + NO_LABELS
                  + ", and where corrected_reason says so.",
              one -> one.difference() == null ? null : one.difference().value()),
          column(
              "corrected_low",
              DOUBLE,
              "Lower bound of its 95 % interval, from leaving out one unit at a time with its labels."
                  + " Null where corrected_difference is, and where corrected_reason says why.",
              one -> CohortFiguresColumns.low(one.difference())),
          column(
              "corrected_high",
              DOUBLE,
              "Upper bound; null where corrected_low is.",
              one -> CohortFiguresColumns.high(one.difference())),
          column(
              "corrected_mean_a",
              DOUBLE,
              "The corrected mean of cohort_a. Null where corrected_difference is.",
              CorrectedDifference::meanA),
          column(
              "corrected_mean_b",
              DOUBLE,
              "The corrected mean of cohort_b. Null where corrected_difference is.",
              CorrectedDifference::meanB),
          column(
              "labels_a",
              INT32,
              "Labelled sentences of cohort_a that the correction uses. " + NO_LABELS + ".",
              CorrectedDifference::labelsA),
          column(
              "labels_b",
              INT32,
              "The same of cohort_b. Null where labels_a is.",
              CorrectedDifference::labelsB),
          column(
              "corrected_reason",
              STRING,
              "Why there is no corrected difference or no interval of it, in words. Null where there"
                  + " are both; "
                  + NO_LABELS.substring(0, 1).toLowerCase(Locale.ROOT)
                  + NO_LABELS.substring(1)
                  + ".",
              CorrectedDifference::reason));

  private CorrectionColumns() {}

  private static <V> Column<ShownComparison> column(
      String name,
      ColumnType<V> type,
      String about,
      Function<CorrectedDifference, @Nullable V> value) {
    return Column.nullable(
        name, type, about, row -> row.corrected() == null ? null : value.apply(row.corrected()));
  }
}
