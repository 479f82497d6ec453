package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.table.document.SharedColumns;
import dev.parallax.table.format.Table;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code measurements}: what was measured in each document. */
public final class MeasurementsTable {

  /** Its columns. */
  public static final Table<MeasurementRow> TABLE =
      Table.<MeasurementRow>named(
              "measurements",
              "One row a document and measure whose numerator is not zero. A measure without a row"
                  + " has the numerator 0 where denominators has one for it, and else was not taken"
                  + " in this document.")
          .key("document_id", "family", "key", "voice")
          .sortedBy("document_id", "family", "key", "voice")
          .refersTo("documents", "document_id")
          .columns(SharedColumns.document(MeasurementRow::document))
          .columns(MeasureColumns.measure(row -> row.numerator().measure()))
          .column(
              "quantity",
              STRING,
              "count: occurrences among all of the family; share: units that have a property among"
                  + " all units; rate: ratio of two counts; mean: mean of a score.",
              row -> row.numerator().quantity().label())
          .column(
              "numerator",
              DOUBLE,
              "Occurrences, units or the sum of scores, in paragraphs.",
              row -> row.numerator().total())
          .column(
              "denominator",
              DOUBLE,
              "What the numerator is divided by to give the document's rate; positive.",
              row -> row.denominator().total())
          .nullable(
              "error_variance",
              DOUBLE,
              "Variance of the numerator that the instrument's own error makes; null where it is"
                  + " not known.",
              row -> row.numerator().errorVariance())
          .build();

  private MeasurementsTable() {}

  /** The document's measurements, in order. */
  public static Stream<MeasurementRow> rows(AnalysedDocument analysed) {
    Measurements measurements = analysed.analysis().measurements();
    return measurements.numerators().stream()
        .map(
            numerator ->
                new MeasurementRow(
                    analysed.document(),
                    numerator,
                    Objects.requireNonNull(
                        measurements.denominator(numerator.measure()),
                        () -> "No denominator for " + numerator.measure())));
  }
}
