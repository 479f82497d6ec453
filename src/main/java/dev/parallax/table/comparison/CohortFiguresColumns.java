package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;

import dev.parallax.model.comparison.CohortFigures;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of {@code comparisons}: one cohort's side. */
final class CohortFiguresColumns {

  private CohortFiguresColumns() {}

  /**
   * The columns, whose names end in the side.
   *
   * @param side {@code a} or {@code b}
   */
  static List<Column<Comparison>> of(String side, Function<Comparison, CohortFigures> figures) {
    return List.of(
        Column.required(
            "n_" + side,
            INT32,
            "Units of inference of cohort " + side + " whose denominator is positive.",
            figures.andThen(CohortFigures::units)),
        Column.required(
            "n_documents_" + side,
            INT32,
            "Documents of cohort " + side + " whose denominator is positive.",
            figures.andThen(CohortFigures::documents)),
        Column.required(
            "document_frequency_" + side,
            INT32,
            "Documents of cohort " + side + " that have the measure at all.",
            figures.andThen(CohortFigures::documentFrequency)),
        Column.required(
            "numerator_" + side,
            DOUBLE,
            "Sum of the numerators of cohort " + side + ".",
            figures.andThen(CohortFigures::numerator)),
        Column.required(
            "denominator_" + side,
            DOUBLE,
            "Sum of the denominators of cohort " + side + ".",
            figures.andThen(CohortFigures::denominator)),
        Column.nullable(
            "mean_" + side,
            DOUBLE,
            "Mean over the units of cohort "
                + side
                + " of the mean rate of their documents (numerator by denominator): what is"
                + " compared. Null where n_"
                + side
                + " is 0.",
            figures.andThen(of -> of.mean() == null ? null : of.mean().value())),
        Column.nullable(
            "mean_low_" + side,
            DOUBLE,
            "Lower bound of the 95 % t interval of mean_"
                + side
                + "; of topics wider by the instrument's error, as difference_low is. Null where"
                + " inference is descriptive, and where all units have the same rate.",
            figures.andThen(CohortFigures::mean).andThen(CohortFiguresColumns::low)),
        Column.nullable(
            "mean_high_" + side,
            DOUBLE,
            "Upper bound; null where mean_low_" + side + " is.",
            figures.andThen(CohortFigures::mean).andThen(CohortFiguresColumns::high)),
        Column.nullable(
            "pooled_rate_" + side,
            DOUBLE,
            "Sum of the numerators by sum of the denominators of cohort "
                + side
                + ": long documents weigh more. Null where there is no document.",
            figures.andThen(CohortFigures::pooledRate)),
        Column.nullable(
            "dispersion_" + side,
            DOUBLE,
            "Gries' normalised deviation of proportions over the documents of cohort "
                + side
                + ", 0 (spread as their denominators are) to 1 (all in the smallest). Null where"
                + " quantity is mean, without an occurrence, and for one document.",
            figures.andThen(CohortFigures::dispersion)));
  }

  static @Nullable Double low(@Nullable Estimate estimate) {
    return estimate == null || estimate.interval() == null ? null : estimate.interval().low();
  }

  static @Nullable Double high(@Nullable Estimate estimate) {
    return estimate == null || estimate.interval() == null ? null : estimate.interval().high();
  }
}
