package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of {@code comparisons}: the difference within strata, and between documents of the same units.
 */
final class DesignColumns {

  private static final String NO_STRATA = "Null where compare.within names no column";
  private static final String NO_PAIRS =
      "Null where no unit has documents in both cohorts, or the measure stands in none of theirs";

  static final List<Column<Comparison>> ALL =
      Stream.of(
              figures(
                  "adjusted",
                  row -> row.designed().adjusted(),
                  "The difference within the values of compare.within, b less a: the mean of the"
                      + " values' differences, weighted by the harmonic number of their units.",
                  NO_STRATA + ", and where no value has units of both cohorts.",
                  "splits of the units within each value"),
              adjusted(),
              figures(
                  "paired",
                  row -> row.designed().paired(),
                  "The mean difference within units (compare.unit) that have documents in both"
                      + " cohorts, b less a, each unit counting the same.",
                  NO_PAIRS + ".",
                  "ways to exchange the cohorts of each unit's documents (as wholes, where every"
                      + " unit has as many in either)"),
              paired())
          .flatMap(List::stream)
          .toList();

  private DesignColumns() {}

  private static List<Column<Comparison>> figures(
      String name,
      Function<Comparison, @Nullable DesignedDifference> design,
      String difference,
      String whenNull,
      String ways) {
    return List.of(
        column(
            name + "_difference",
            DOUBLE,
            difference + " " + whenNull,
            design,
            one -> one.difference() == null ? null : one.difference().value()),
        column(
            name + "_low",
            DOUBLE,
            "Lower bound of its 95 % interval. Null where " + name + "_reason says why.",
            design,
            one -> CohortFiguresColumns.low(one.difference())),
        column(
            name + "_high",
            DOUBLE,
            "Upper bound; null where " + name + "_low is.",
            design,
            one -> CohortFiguresColumns.high(one.difference())),
        test(
            name + "_p",
            "Share of the "
                + ways
                + " that differ as much, 0 to 1, two-sided. Null where "
                + name
                + "_reason says why.",
            design,
            SignificanceTest::p),
        test(
            name + "_p_min",
            "The smallest p that the design allows. Null where " + name + "_p is.",
            design,
            SignificanceTest::smallestP),
        test(
            name + "_q",
            name
                + "_p adjusted within tested_with, voice and pair, as q is. Null where "
                + name
                + "_p is, and where the values allow no p of .05 under this design.",
            design,
            SignificanceTest::q),
        column(
            name + "_reason",
            STRING,
            "Why there is no "
                + name
                + " difference, interval, p or q, in words. Null where there are all; "
                + whenNull.substring(0, 1).toLowerCase(Locale.ROOT)
                + whenNull.substring(1),
            design,
            DesignedDifference::reason));
  }

  private static List<Column<Comparison>> adjusted() {
    Function<Comparison, @Nullable DesignedDifference> design = row -> row.designed().adjusted();
    return List.of(
        column(
            "adjusted_strata",
            INT32,
            "Values of compare.within that have units of both cohorts; others are left out. "
                + NO_STRATA
                + ".",
            design,
            DesignedDifference::groups),
        column(
            "adjusted_n_a",
            INT32,
            "Units of cohort_a in them. " + NO_STRATA + ".",
            design,
            DesignedDifference::unitsA),
        column(
            "adjusted_n_b",
            INT32,
            "Units of cohort_b in them. " + NO_STRATA + ".",
            design,
            DesignedDifference::unitsB),
        Column.nullable(
            "adjusted_change",
            STRING,
            "What adjusting changes: sign (of difference), conclusion (one of q and adjusted_q is at"
                + " most .05, the other is not) or none. Null where difference or"
                + " adjusted_difference is.",
            Comparison::adjustedChange));
  }

  private static List<Column<Comparison>> paired() {
    Function<Comparison, @Nullable DesignedDifference> design = row -> row.designed().paired();
    return List.of(
        column(
            "paired_units",
            INT32,
            "Units with documents in both cohorts; near duplicates across cohorts make none. "
                + NO_PAIRS
                + ".",
            design,
            DesignedDifference::groups),
        column(
            "paired_documents_a",
            INT32,
            "Their documents in cohort_a. Null where paired_units is.",
            design,
            DesignedDifference::unitsA),
        column(
            "paired_documents_b",
            INT32,
            "Their documents in cohort_b. Null where paired_units is.",
            design,
            DesignedDifference::unitsB));
  }

  private static <V> Column<Comparison> column(
      String name,
      ColumnType<V> type,
      String about,
      Function<Comparison, @Nullable DesignedDifference> design,
      Function<DesignedDifference, @Nullable V> value) {
    return Column.nullable(
        name,
        type,
        about,
        row -> {
          DesignedDifference one = design.apply(row);
          return one == null ? null : value.apply(one);
        });
  }

  private static Column<Comparison> test(
      String name,
      String about,
      Function<Comparison, @Nullable DesignedDifference> design,
      Function<SignificanceTest, @Nullable Double> value) {
    return column(
        name, DOUBLE, about, design, one -> one.test() == null ? null : value.apply(one.test()));
  }
}
