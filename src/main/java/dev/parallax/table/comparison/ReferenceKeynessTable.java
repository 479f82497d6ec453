package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.comparison.ReferenceKeyness;
import dev.parallax.table.format.Table;

/** {@code reference_keyness}: words of each cohort against a list of frequencies. */
public final class ReferenceKeynessTable {

  /** Its columns. */
  public static final Table<ReferenceKeyness> TABLE =
      Table.<ReferenceKeyness>named(
              "reference_keyness",
              "One row a cohort and word form that occurs in it 5 times or more, or should by the list"
                  + " of frequencies of measures.reference. A description: a list has no documents, so"
                  + " nothing here is tested, and occurrences are no units of inference.")
          .key("cohort", "word")
          .sortedBy("cohort", "rank")
          .column("cohort", STRING, "The cohort.", ReferenceKeyness::cohort)
          .column(
              "rank",
              INT32,
              "Place among the cohort's words by the size of log_odds_z, from 1.",
              ReferenceKeyness::rank)
          .column("word", STRING, "The word form, in lower case.", ReferenceKeyness::word)
          .column("reference", STRING, "What the list was counted in.", ReferenceKeyness::reference)
          .column(
              "occurrences",
              DOUBLE,
              "Occurrences in the cohort's paragraphs.",
              ReferenceKeyness::occurrences)
          .column("words", DOUBLE, "Words of the cohort's paragraphs.", ReferenceKeyness::words)
          .column(
              "documents",
              INT32,
              "Documents of the cohort that hold it: a word of one document marks that, not the"
                  + " cohort.",
              ReferenceKeyness::documents)
          .column(
              "reference_occurrences",
              DOUBLE,
              "Occurrences by the list; 0 where it does not have the word.",
              ReferenceKeyness::referenceOccurrences)
          .column(
              "reference_words",
              DOUBLE,
              "Occurrences of all words of the list.",
              ReferenceKeyness::referenceWords)
          .nullable(
              "log2_ratio",
              DOUBLE,
              "Logarithm to base 2 of the rate in the cohort over that in the list; null where one of"
                  + " them is 0.",
              ReferenceKeyness::log2Ratio)
          .nullable(
              "log_odds",
              DOUBLE,
              "Log-odds ratio, cohort over list, shrunken by compare.prior_mass occurrences in the"
                  + " shape of both together.",
              row -> row.keyness().logOdds())
          .nullable(
              "log_odds_z",
              DOUBLE,
              "log_odds by its approximate standard deviation. It ranks, and is no test.",
              row -> row.keyness().logOddsZ())
          .nullable(
              "chi_squared_yates",
              DOUBLE,
              "Chi-squared of the four cells with Yates' correction, negative where the word is rarer"
                  + " in the cohort.",
              row -> row.keyness().chiSquaredYates())
          .nullable(
              "g_squared",
              DOUBLE,
              "Likelihood ratio of the four cells, with the same sign.",
              row -> row.keyness().gSquared())
          .build();

  private ReferenceKeynessTable() {}
}
