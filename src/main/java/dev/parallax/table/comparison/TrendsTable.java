package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;
import static dev.parallax.table.format.ColumnType.struct;

import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.comparison.Trend;
import dev.parallax.model.comparison.Trend.Stretch;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import dev.parallax.table.measure.MeasureColumns;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code trends}: how measures go with time. */
public final class TrendsTable {

  private static final List<Column<Stretch>> STRETCH =
      List.of(
          Column.required("first_time", DOUBLE, "Time of its first unit.", Stretch::from),
          Column.required("last_time", DOUBLE, "Time of its last unit.", Stretch::to),
          Column.required("n_units", INT32, "Units in it.", Stretch::units),
          Column.required("mean", DOUBLE, "Mean of their rates.", one -> one.mean().value()),
          Column.nullable(
              "low",
              DOUBLE,
              "Lower bound of Student's 95 % interval of mean. Null where there are fewer than 4"
                  + " units, or all are equal.",
              one -> CohortFiguresColumns.low(one.mean())),
          Column.nullable(
              "high",
              DOUBLE,
              "Upper bound; null where low is.",
              one -> CohortFiguresColumns.high(one.mean())));

  /** Its columns. */
  public static final Table<Trend> TABLE =
      Table.<Trend>named(
              "trends",
              "One row a measure and voice, over time (compare.trends), whatever the cohorts. Times"
                  + " are years with decimals, or places of cohorts from 1. A unit is an author, or"
                  + " what compare.unit names if that is larger, and stands at the mean time of its"
                  + " documents. Without rows where documents have fewer than 3 dates.")
          .key("family", "key", "voice")
          .sortedBy("family", "key", "voice")
          .columns(columns())
          .build();

  private TrendsTable() {}

  private static List<Column<Trend>> columns() {
    return Stream.of(
            MeasureColumns.<Trend>measure(Trend::measure), span(), slope(), tests(), course())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<Trend>> span() {
    return List.of(
        Column.required(
            "quantity",
            STRING,
            "count (share of all that is counted), share (of units that have a property), rate"
                + " (ratio of two counts) or mean (of a score).",
            row -> row.quantity().label()),
        Column.required(
            "n_units",
            INT32,
            "Units with a denominator and a time; the floor counts these.",
            row -> row.span().units()),
        Column.required(
            "n_documents", INT32, "Documents of these units.", row -> row.span().documents()),
        Column.required(
            "n_dates", INT32, "Different times of the units.", row -> row.span().dates()),
        Column.required(
            "n_strata",
            INT32,
            "Values of compare.within with units of several times, within which the slope is taken"
                + " and times are exchanged; 1 where it names no column.",
            row -> row.span().strata()),
        Column.required("first_time", DOUBLE, "Time of the first unit.", row -> row.span().first()),
        Column.required("last_time", DOUBLE, "Time of the last unit.", row -> row.span().last()),
        Column.required("mean", DOUBLE, "Mean of the units' rates.", Trend::mean));
  }

  private static List<Column<Trend>> slope() {
    return List.of(
        Column.required(
            "slope",
            DOUBLE,
            "Change of the rate a year (from one cohort to the next, where cohorts tell the time), by"
                + " least squares.",
            row -> row.slope().value()),
        Column.nullable(
            "slope_low",
            DOUBLE,
            "Lower bound of Student's 95 % interval of slope. Null where reason says why.",
            row -> CohortFiguresColumns.low(row.slope())),
        Column.nullable(
            "slope_high",
            DOUBLE,
            "Upper bound; null where slope_low is.",
            row -> CohortFiguresColumns.high(row.slope())),
        Column.nullable(
            "spearman",
            DOUBLE,
            "Spearman's rank correlation of time and rate over all units, -1 to 1, equal ones sharing"
                + " the mean of their ranks. Null where all rates are equal.",
            Trend::spearman),
        Column.required(
            "inference",
            STRING,
            "inferred, or descriptive: fewer than 5 units or 3 different times.",
            row -> row.test() == null ? "descriptive" : "inferred"),
        Column.nullable(
            "reason",
            STRING,
            "Why the row is descriptive, or why there is no interval or no q, in words; else null.",
            Trend::reason));
  }

  private static List<Column<Trend>> tests() {
    return List.of(
        test(
            "p",
            DOUBLE,
            "Share of the random ways to deal the units' times anew, within strata, whose slope is as"
                + " large, 0 to 1, two-sided: whether times may be exchanged. It takes units as"
                + " independent, which neighbours in time need not be. Null where inference is"
                + " descriptive.",
            SignificanceTest::p),
        test(
            "p_min",
            DOUBLE,
            "The smallest p that so many units and dates allow. Null where inference is descriptive.",
            SignificanceTest::smallestP),
        test(
            "p_attainable",
            DOUBLE,
            "The smallest p that this measure's values allow, however the times fall. Null where"
                + " inference is descriptive.",
            SignificanceTest::attainableP),
        test(
            "n_orders",
            INT32,
            "Ways to deal the times that p rests on. Null where inference is descriptive.",
            SignificanceTest::splits),
        test(
            "exact",
            BOOLEAN,
            "Whether these are all there are (at most 20,000), or random ones. Null where inference is"
                + " descriptive.",
            SignificanceTest::exact),
        test(
            "q",
            DOUBLE,
            "p adjusted for the false discovery rate within tested_with and voice (Benjamini and"
                + " Hochberg), 0 to 1. Null where inference is descriptive, and where p_attainable"
                + " is above .05.",
            SignificanceTest::q),
        test(
            "family_size",
            INT32,
            "Measures that q is adjusted for. Null where inference is descriptive.",
            SignificanceTest::familySize),
        Column.required(
            "tested_with",
            STRING,
            "What shares one q, within voice, as in comparisons.",
            Trend::testedWith),
        Column.required(
            "rank",
            INT32,
            "From 1 within family and voice: tested first, then by the slope in its standard errors.",
            Trend::rank));
  }

  private static List<Column<Trend>> course() {
    return List.of(
        Column.required(
            "series",
            listOf(struct("stretch", STRETCH)),
            "Means of the units in at most 12 stretches of time of about as many units each, in"
                + " order.",
            Trend::series),
        Column.nullable(
            "break_time",
            DOUBLE,
            "Where the level changes most: time of the first unit after the cut, of all cuts with two"
                + " units on either side, that parts the rates best. It describes and has no p."
                + " Null where there is no such cut, or all rates are equal.",
            row -> row.broken() == null ? null : row.broken().time()),
        Column.nullable(
            "break_difference",
            DOUBLE,
            "Mean rate from there on less that before. Null where break_time is.",
            row -> row.broken() == null ? null : row.broken().difference()));
  }

  private static <V> Column<Trend> test(
      String name,
      ColumnType<V> type,
      String description,
      Function<SignificanceTest, @Nullable V> value) {
    return Column.nullable(
        name, type, description, row -> row.test() == null ? null : value.apply(row.test()));
  }
}
