package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Effects;
import dev.parallax.model.comparison.Keyness;
import dev.parallax.model.text.MainSource;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of {@code comparisons}: how large a difference is, and what makes it. */
final class EffectColumns {

  private static final String NO_INFERENCE =
      " Describes the pooled counts; tokens are no units of inference, so it never becomes a p."
          + " Null where quantity is not count, where difference is null";

  static final List<Column<Comparison>> ALL =
      List.of(
          Column.required(
              "rank",
              INT32,
              "Place within family, voice and pair, from 1: inferred rows first, then by the size of"
                  + " strength, of difference, by key; what is in no other of its group"
                  + " (<group>/other) comes last.",
              Comparison::rank),
          Column.nullable(
              "strength",
              DOUBLE,
              "How strong the difference is, with its sign, for measures of all kinds: difference by"
                  + " its standard deviation over all ways to split the units; where inference is"
                  + " descriptive, by the standard error that within_low and within_high tell. Of"
                  + " counts the geometric mean of that and of the z of the log-odds of mean_a and"
                  + " mean_b under a prior of the corpus's mass. Null without any of them.",
              Comparison::strength),
          Column.nullable(
              "finding_id",
              STRING,
              "The finding that the row belongs to: comparison_id of the strongest of the rows of the"
                  + " same voice and pair that stand in the same sentences. Null where evidence is"
                  + " not sought or the row is <group>/other.",
              Comparison::finding),
          effect(
              "log2_ratio",
              DOUBLE,
              "Base-2 logarithm of mean_b by mean_a: 1 is twice as much. Null where quantity is"
                  + " mean, and where either is 0.",
              Effects::log2Ratio),
          effect(
              "hedges_g",
              DOUBLE,
              "Hedges' g: difference in pooled standard deviations of the units, corrected for small"
                  + " samples. Null where no cohort varies, and for one unit a cohort.",
              Effects::hedgesG),
          effect(
              "cliffs_delta",
              DOUBLE,
              "Cliff's delta: share of pairs of units in which b's rate is larger, less the share in"
                  + " which it is smaller, -1 to 1. Null where difference is.",
              Effects::cliffsDelta),
          effect(
              "fragile",
              BOOLEAN,
              "Whether without some one unit the difference has the other sign or at most half of"
                  + " its size. Null where a cohort has one unit or none.",
              Effects::fragile),
          effect(
              "error_sd",
              DOUBLE,
              "Standard deviation that the instrument's own error gives difference, in its unit."
                  + " Null where the instrument's error is not known, and where difference is"
                  + " null.",
              Effects::errorDeviation),
          effect(
              "error_reach",
              DOUBLE,
              "1.96 times error_sd: in 95 of 100 cases the instrument's own error makes no larger"
                  + " difference than this, where there is none. Null where error_sd is.",
              Effects::errorReach),
          Column.nullable(
              "within_error",
              BOOLEAN,
              "Whether difference is at most error_reach in size, so that the instrument's error"
                  + " alone could make it. Null where error_sd is.",
              EffectColumns::isWithinError),
          keyness(
              "log_odds",
              "Natural logarithm of the odds ratio, b over a, shrunken by a Dirichlet prior (Monroe,"
                  + " Colaresi and Quinn 2008)."
                  + NO_INFERENCE
                  + ", and where the measure is all that is counted.",
              Keyness::logOdds),
          keyness(
              "log_odds_z",
              "log_odds by its approximate standard deviation."
                  + NO_INFERENCE
                  + ", and where log_odds is.",
              Keyness::logOddsZ),
          keyness(
              "chi_squared_yates",
              "Chi-squared of the four cells (measure or not, a or b) with Yates' correction,"
                  + " negative where the pooled rate is lower in b."
                  + NO_INFERENCE
                  + ", and where a row or column of the four cells is empty.",
              Keyness::chiSquaredYates),
          keyness(
              "g_squared",
              "Log-likelihood ratio of the same four cells, with the same sign."
                  + NO_INFERENCE
                  + ", and where chi_squared_yates is.",
              Keyness::gSquared),
          Column.nullable(
              "dispersion",
              DOUBLE,
              "As dispersion_a, over the documents of both cohorts.",
              Comparison::dispersion),
          source(
              "main_source",
              STRING,
              "The rule (pattern) that most contributions of both cohorts come from; of equally"
                  + " frequent ones the first by alphabet. Null where no rule is named.",
              MainSource::source),
          source(
              "main_source_share",
              DOUBLE,
              "Share of main_source among the contributions that name a rule, 0 to 1. Null where"
                  + " main_source is.",
              MainSource::share),
          source(
              "one_source",
              BOOLEAN,
              "Whether main_source_share is above .5: the difference may be that of one pattern."
                  + " Null where main_source is.",
              MainSource::dominates));

  private EffectColumns() {}

  private static @Nullable Boolean isWithinError(Comparison row) {
    boolean known = row.effects() != null && row.effects().errorReach() != null;
    return (known && row.difference() != null) ? row.withinError() : null;
  }

  private static <V> Column<Comparison> effect(
      String name, ColumnType<V> type, String about, Function<Effects, @Nullable V> value) {
    return Column.nullable(
        name, type, about, row -> row.effects() == null ? null : value.apply(row.effects()));
  }

  private static Column<Comparison> keyness(
      String name, String about, Function<Keyness, @Nullable Double> value) {
    return Column.nullable(
        name, DOUBLE, about, row -> row.keyness() == null ? null : value.apply(row.keyness()));
  }

  private static <V> Column<Comparison> source(
      String name, ColumnType<V> type, String about, Function<MainSource, V> value) {
    return Column.nullable(
        name, type, about, row -> row.mainSource() == null ? null : value.apply(row.mainSource()));
  }
}
