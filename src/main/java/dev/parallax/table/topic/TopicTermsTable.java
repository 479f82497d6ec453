package dev.parallax.table.topic;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.table.format.Table;

/** {@code topic_terms}: the words of each topic. */
public final class TopicTermsTable {

  /** Its columns. */
  public static final Table<TopicTermRow> TABLE =
      Table.<TopicTermRow>named(
              "topic_terms", "One row a topic and term, the first thirty terms of each by weight.")
          .key("topic_id", "term")
          .sortedBy("topic_id", "rank")
          .refersTo("topics", "topic_id")
          .column("topic_id", STRING, "The topic.", TopicTermRow::topicId)
          .column("rank", INT32, "Place by weight, from 1.", TopicTermRow::rank)
          .column(
              "term",
              STRING,
              "Lemma, or lemmas of a phrase parted by blanks.",
              row -> row.term().term())
          .column(
              "weight",
              DOUBLE,
              "Share of the topic's tokens that are this term.",
              row -> row.term().weight())
          .column(
              "lift",
              DOUBLE,
              "weight by the term's share of all tokens of the vocabulary: how much more the topic"
                  + " speaks of it.",
              row -> row.term().lift())
          .build();

  private TopicTermsTable() {}
}
