package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;

/** Columns that name a measure or a denominator, the same in every table of measures. */
public final class MeasureColumns {

  private MeasureColumns() {}

  /** The columns that name a measure. */
  public static <R> List<Column<R>> measure(Function<R, Measure> measure) {
    return List.of(
        Column.required(
            "family",
            STRING,
            "Measures that are taken and tested together; families says what they are.",
            measure.andThen(Measure::family)),
        Column.required(
            "key",
            STRING,
            "Which measure of the family, for example policy/economic.",
            measure.andThen(Measure::key)),
        Column.required(
            "voice",
            STRING,
            "Whose words count: all, author or attributed.",
            measure.andThen(m -> m.voice().label())));
  }

  /** Which measures a denominator holds for. */
  static <R> List<Column<R>> denominator(Function<R, Denominator> denominator) {
    return List.of(
        Column.required(
            "family",
            STRING,
            "Measures that are taken together.",
            denominator.andThen(Denominator::family)),
        Column.required(
            "key",
            STRING,
            "The one measure that it holds for, or what stands before the last slash of the keys that"
                + " it holds for (country:CHN/agent); *: all measures of the family that have none"
                + " of their own.",
            denominator.andThen(Denominator::keyLabel)),
        Column.required(
            "voice",
            STRING,
            "Whose words count: all, author or attributed.",
            denominator.andThen(d -> d.voice().label())));
  }
}
