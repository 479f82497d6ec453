package dev.parallax.table.change;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;

/** Of {@code changes}: which comparison. */
final class MeasureChangeColumns {

  private static final String DOCUMENTS = " Null for documents.";

  static final List<Column<ChangeRow>> ALL =
      List.of(
          text(
              "comparison_id",
              "The comparison, as in comparisons; one that is gone is not there any more.",
              ComparedMeasure::comparisonId),
          text("family", "Family of the measure.", of -> of.measure().family()),
          text("key", "Which measure of the family.", of -> of.measure().key()),
          text(
              "voice",
              "Whose words count: all, author or attributed.",
              of -> of.measure().voice().label()),
          text("cohort_a", "The cohort that is subtracted.", ComparedMeasure::cohortA),
          text("cohort_b", "The cohort it is subtracted from.", ComparedMeasure::cohortB),
          Column.nullable(
              "rank",
              INT32,
              "Place within kind, family and pair of cohorts, from 1: where something else is"
                  + " concluded first, then by the size of scaled_movement (for a measure that"
                  + " appeared or is gone: of its difference by half its interval), rows without it"
                  + " last by the size of movement."
                  + DOCUMENTS,
              ChangeRow.measure(MeasureChange::rank)));

  private MeasureChangeColumns() {}

  private static Column<ChangeRow> text(
      String name, String about, Function<ComparedMeasure, String> value) {
    return Column.nullable(
        name,
        STRING,
        about + DOCUMENTS,
        ChangeRow.measure(change -> value.apply(change.compared())));
  }
}
