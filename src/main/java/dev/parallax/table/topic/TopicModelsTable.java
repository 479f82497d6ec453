package dev.parallax.table.topic;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.INT64;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.table.format.Table;

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
              "By which the number is chosen: npmi, at least 0, times the smaller of 1 and"
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
              "Natural log-likelihood a token of units that a refit has not read, mean over refits.",
              row -> Double.isFinite(row.model().heldOut()) ? row.model().heldOut() : null)
          .column(
              "n_refits", INT32, "Refits that these figures are from.", row -> row.model().refits())
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
}
