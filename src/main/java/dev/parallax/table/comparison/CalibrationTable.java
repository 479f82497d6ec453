package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.table.format.Table;
import dev.parallax.table.format.TableBuilder;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code calibration}: how the tests fare where there is nothing to find. */
public final class CalibrationTable {

  /** Its columns. */
  public static final Table<CalibrationRow> TABLE = table();

  private CalibrationTable() {}

  private static Table<CalibrationRow> table() {
    TableBuilder<CalibrationRow> table =
        Table.<CalibrationRow>named(
                "calibration",
                "One row a design, size of fake cohorts, family, voice and band of document frequency: what the"
                    + " tests of real comparisons give between cohorts that chance alone parts, at"
                    + " a nominal 5 %. Intervals (95 %) come from resampling splits.")
            .key("design", "size", "family", "voice", "band")
            .sortedBy("design", "size", "family", "voice", "band_low")
            .column(
                "design",
                STRING,
                "What was dealt at random: cohorts (units to two sides), within (units of each"
                    + " stratum), pairs (documents of each unit) or trend (times).",
                row -> row.design().label())
            .column(
                "size",
                INT32,
                "Units on each side of a split; of the other designs all units that enter.",
                CalibrationRow::size)
            .column("family", STRING, "Family of the measures.", CalibrationRow::family)
            .column(
                "voice",
                STRING,
                "Whose words they count: all, author or attributed.",
                row -> row.voice().label())
            .column(
                "band",
                STRING,
                "Share of all documents that the measures occur in, for people.",
                row -> row.band().label())
            .column(
                "band_low",
                DOUBLE,
                "The smallest share of documents in the band.",
                row -> row.band().low())
            .column("measures", INT32, "Measures in the band.", CalibrationRow::measures)
            .column(
                "tried",
                INT32,
                "Measures that were tested: all, or a random part of many.",
                CalibrationRow::tried)
            .column("splits", INT32, "Random splits into fake cohorts.", CalibrationRow::splits)
            .column(
                "untested",
                DOUBLE,
                "Share of tests that could not be made: all values were equal, or fewer than four"
                    + " units on a side had one.",
                CalibrationRow::untested);
    share(
        table,
        "false_positives",
        "share of the tests made with p of at most .05",
        "where no test could be made",
        CalibrationRow::falsePositives);
    share(
        table,
        "coverage",
        "share of 95 % intervals of the difference that cover zero",
        "where there was no interval",
        CalibrationRow::coverage);
    share(
        table,
        "power",
        "share of tests with p of at most .05 once all rates of one side are doubled",
        "for means, and for measures in less than half of the documents",
        CalibrationRow::power);
    return table.build();
  }

  private static void share(
      TableBuilder<CalibrationRow> table,
      String name,
      String about,
      String absent,
      Function<CalibrationRow, @Nullable Estimate> figure) {
    String capital = about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
    table
        .nullable(name, DOUBLE, capital + "; null " + absent + ".", row -> value(figure.apply(row)))
        .nullable(
            name + "_low",
            DOUBLE,
            "Lower bound of the " + about + ".",
            row -> bound(figure.apply(row), Interval::low))
        .nullable(
            name + "_high",
            DOUBLE,
            "Upper bound of the " + about + ".",
            row -> bound(figure.apply(row), Interval::high));
  }

  private static @Nullable Double value(@Nullable Estimate estimate) {
    return estimate == null ? null : estimate.value();
  }

  private static @Nullable Double bound(
      @Nullable Estimate estimate, Function<Interval, Double> end) {
    Interval interval = estimate == null ? null : estimate.interval();
    return interval == null ? null : end.apply(interval);
  }
}
