package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of {@code comparisons}: how sure one may be. */
final class InferenceColumns {

  static final List<Column<Comparison>> ALL =
      List.of(
          Column.required(
              "inference",
              STRING,
              "inferred: from these units to those they stand for. descriptive: fewer than 4 units"
                  + " in a cohort, so that nothing is said beyond these documents.",
              row -> row.test() == null ? "descriptive" : "inferred"),
          Column.nullable(
              "reason",
              STRING,
              "Why the row is descriptive, or why an inferred one has no q, in words; else null.",
              Comparison::reason),
          test(
              "t",
              DOUBLE,
              "Welch's t. Null where inference is descriptive, and infinite (then null, too) where"
                  + " neither cohort varies but the means differ.",
              InferenceColumns::finiteT),
          test(
              "degrees_of_freedom",
              DOUBLE,
              "Of t, by Satterthwaite's approximation. Null where inference is descriptive or"
                  + " neither cohort varies.",
              SignificanceTest::degreesOfFreedom),
          test(
              "p",
              DOUBLE,
              "Share of the random splits of the units into two cohorts of these sizes whose |t| is"
                  + " as large, 0 to 1, two-sided: whether the cohorts' labels may be exchanged,"
                  + " never why. Null where inference is descriptive.",
              SignificanceTest::p),
          test(
              "p_min",
              DOUBLE,
              "The smallest p that so many units and splits allow. Null where inference is descriptive.",
              SignificanceTest::smallestP),
          test(
              "p_attainable",
              DOUBLE,
              "The smallest p that this measure's values allow, however the cohorts' labels fall: a"
                  + " word of two documents cannot have a small one. Null where inference is"
                  + " descriptive.",
              SignificanceTest::attainableP),
          test(
              "n_splits",
              INT32,
              "Splits that p rests on. Null where inference is descriptive.",
              SignificanceTest::splits),
          test(
              "exact",
              BOOLEAN,
              "Whether these are all splits there are (at most 20,000), or random ones. Null where"
                  + " inference is descriptive.",
              SignificanceTest::exact),
          test(
              "q",
              DOUBLE,
              "p adjusted for the false discovery rate within tested_with, voice and pair (Benjamini"
                  + " and Hochberg), 0 to 1, for one look at the data. Null where inference is"
                  + " descriptive, and where p_attainable is above .05: no test could succeed.",
              SignificanceTest::q),
          test(
              "family_size",
              INT32,
              "Measures that q is adjusted for: those of tested_with whose p_attainable is at most"
                  + " .05. Null where inference is descriptive.",
              SignificanceTest::familySize),
          Column.required(
              "tested_with",
              STRING,
              "What shares one q, within voice and pair: the family, or of a family that asks several"
                  + " questions <family>/<question>. main: the lead instrument's mean;"
                  + " further: shares over a cut, parts of the course and other instruments.",
              Comparison::testedWith),
          test(
              "unsettled",
              BOOLEAN,
              "Whether p and the interval of the difference disagree at 5 %. Null where either is.",
              SignificanceTest::unsettled),
          Column.nullable(
              "within_low",
              DOUBLE,
              "2.5 % quantile of the difference when each document is put together anew from its own"
                  + " paragraphs, 2,000 times: uncertainty within these documents, which says"
                  + " nothing of others. Null where inference is inferred, where fewer than 5"
                  + " paragraphs of both cohorts together have a hit, and where difference is null.",
              row -> low(row.within())),
          Column.nullable(
              "within_high",
              DOUBLE,
              "97.5 % quantile; null where within_low is.",
              row -> high(row.within())));

  private InferenceColumns() {}

  private static <V> Column<Comparison> test(
      String name,
      ColumnType<V> type,
      String description,
      Function<SignificanceTest, @Nullable V> value) {
    return Column.nullable(
        name, type, description, row -> row.test() == null ? null : value.apply(row.test()));
  }

  private static @Nullable Double finiteT(SignificanceTest test) {
    return Double.isInfinite(test.t()) ? null : test.t();
  }

  private static @Nullable Double low(@Nullable Interval interval) {
    return interval == null ? null : interval.low();
  }

  private static @Nullable Double high(@Nullable Interval interval) {
    return interval == null ? null : interval.high();
  }
}
