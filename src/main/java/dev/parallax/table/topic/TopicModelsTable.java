package dev.parallax.table.topic;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.INT64;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.table.format.Table;
import org.jspecify.annotations.Nullable;

/** {@code topic_models}: which numbers of topics were tried. */
public final class TopicModelsTable {

  /** Its columns. */
  public static final Table<TopicModelRow> TABLE =
      Table.<TopicModelRow>named(
              "topic_models",
              "One row a topic model that was tried: several where the number of topics was chosen,"
                  + " one where it was given or inherited.")
          .key("n_topics")
          .sortedBy("n_topics")
          .column("n_topics", INT32, "Topics asked for.", row -> row.model().topics())
          .column(
              "chosen", BOOLEAN, "Whether the run's topics are its.", row -> row.model().chosen())
          .column(
              "start",
              STRING,
              "Where its chain began: cold (at random), warm (in the inherited topics) or unchanged"
                  + " (the inherited topics, on the same text).",
              row -> row.model().start())
          .nullable(
              "score",
              DOUBLE,
              "Coherence and stability in one: npmi, at least 0, times the smaller of 1 and"
                  + " stability / 0.75. Null without topics of two terms.",
              row -> row.model().quality().npmi() == null ? null : row.model().quality().score())
          .nullable(
              "npmi",
              DOUBLE,
              "Coherence: mean over topics of this model and of its refits, as in topics.",
              row -> row.model().quality().npmi())
          .nullable(
              "umass",
              DOUBLE,
              "UMass coherence, a mean like npmi.",
              row -> row.model().quality().umass())
          .column(
              "exclusivity",
              DOUBLE,
              "Exclusivity, a mean like npmi.",
              row -> row.model().quality().exclusivity())
          .column(
              "stability",
              DOUBLE,
              "Mean over topics of the similarity to the nearest topic of each refit.",
              row -> row.model().quality().stability())
          .nullable(
              "held_out_log_likelihood",
              DOUBLE,
              "Natural log-likelihood a token, by which the number is chosen: mean over documents,"
                  + " each read by a model that was fitted without it; where the number was given or"
                  + " inherited, of units that a refit has not read, mean over refits.",
              row -> finite(row.model().heldOut()))
          .nullable(
              "held_out_standard_error",
              DOUBLE,
              "Of held_out_log_likelihood over documents: the smallest number within one of the"
                  + " best is chosen. Null where the number was given or inherited.",
              row -> finite(row.model().heldOutError()))
          .column(
              "n_refits",
              INT32,
              "Refits, or models of folds, that these figures are from.",
              row -> row.model().refits())
          .column("n_documents", INT32, "Documents.", row -> row.corpus().documents())
          .column(
              "n_units",
              INT32,
              "Units of text: paragraphs, parts of long ones, short ones joined.",
              row -> row.corpus().units())
          .column(
              "n_tokens", INT64, "Tokens of the vocabulary's terms.", row -> row.corpus().tokens())
          .column("n_terms", INT32, "Terms of the vocabulary.", row -> row.corpus().terms())
          .build();

  private TopicModelsTable() {}

  private static @Nullable Double finite(double figure) {
    return Double.isFinite(figure) ? (Double) figure : null;
  }
}
