package dev.parallax.table.topic;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.model.topic.TopicQuality;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code topics}: what the documents speak of. */
public final class TopicsTable {

  private static final String GONE = " Null for topics that are gone.";

  private static final List<Column<TopicLink>> LINEAGE =
      List.of(
          Column.required(
              "event_kind",
              STRING,
              "kept (it goes on under its id), born (no inherited topic is like it), split (it is"
                  + " like an inherited topic that goes on in another one), merged (an inherited"
                  + " topic that does not go on is like it; of a topic that is gone: it is like one"
                  + " of the run), died (no topic of the run is like it) or merged_by_hand (the"
                  + " settings merge the other topic into it).",
              link -> link.event().label()),
          Column.nullable(
              "topic_id",
              STRING,
              "The other topic; null where it is born or died.",
              TopicLink::topicId),
          Column.nullable(
              "cosine",
              DOUBLE,
              "Cosine to the other topic, or to the nearest one where it is born or died; null"
                  + " where nothing was inherited.",
              TopicLink::similarity));

  /** Its columns. */
  public static final Table<Topic> TABLE =
      Table.<Topic>named(
              "topics",
              "One row a topic of the run, also where the settings merge it into another; one a topic"
                  + " that they merge; and one a topic of the inherited state that is gone. No rows where"
                  + " there was too little text to find any; run.json (notes) says so.")
          .key("topic_id")
          .sortedBy("topic_id")
          .column(
              "topic_id",
              STRING,
              "Persistent: the same from run to run as long as the topic goes on. Of merged topics and"
                  + " those that were looked for, topic: and their name in the settings. Also the key of"
                  + " the topic's measurements, in the family topic.",
              Topic::topicId)
          .column(
              "alive", BOOLEAN, "Whether the run has it; false for one that is gone.", Topic::alive)
          .column("label", STRING, "Its four most telling terms, parted by commas.", Topic::label)
          .nullable("n_tokens", DOUBLE, "Tokens of it, mean of the samples." + GONE, Topic::size)
          .nullable(
              "token_share",
              DOUBLE,
              "Share of all tokens that topics know: those of the vocabulary." + GONE,
              Topic::share)
          .columns(
              List.of(
                  quality(
                      "npmi",
                      "Coherence: mean normalised pointwise mutual information of its ten top terms"
                          + " over units of text, -1 to 1. Null for fewer than two terms, too.",
                      TopicQuality::npmi),
                  quality(
                      "umass",
                      "UMass coherence of its ten top terms, a mean over pairs, the higher the"
                          + " better. Null for fewer than two terms, too.",
                      TopicQuality::umass),
                  quality(
                      "exclusivity",
                      "Mean share that it has of its ten top terms, 0 to 1.",
                      TopicQuality::exclusivity),
                  quality(
                      "stability",
                      "Mean similarity (cosine) to the nearest topic of each refit with another"
                          + " seed on resampled units, 0 to 1.",
                      TopicQuality::stability)))
          .nullable(
              "unstable",
              BOOLEAN,
              "Whether it is too unsure for inference: its comparisons are descriptive." + GONE,
              topic -> topic.alive() ? topic.unstable() != null : null)
          .nullable(
              "unstable_reason", STRING, "Why it is; null where it is not." + GONE, Topic::unstable)
          .nullable(
              "untested_reason",
              STRING,
              "Why its comparisons are descriptive though it is stable: it was sought in documents"
                  + " that were new. Null where that is not so."
                  + GONE,
              topic -> topic.unstable() == null ? topic.sought() : null)
          .column(
              "lineage",
              ColumnType.listOf(ColumnType.struct("topic_link", LINEAGE)),
              "How it stands to the topics that the run inherits, or of a topic that is gone to"
                  + " those of the run.",
              Topic::lineage)
          .nullable(
              "name",
              STRING,
              "What the settings call it (topics.by_hand). Null where they give it no name.",
              topic -> topic.byHand().name())
          .nullable(
              "merged_into",
              STRING,
              "The merged topic that it is part of, under which it is measured; null where it is part"
                  + " of none.",
              topic -> topic.byHand().mergedInto())
          .column(
              "seeds",
              ColumnType.listOf(STRING),
              "Words by which it was looked for, as the settings have them; empty where it was not.",
              topic -> topic.byHand().seeds())
          .nullable(
              "likeness",
              DOUBLE,
              "Cosine of its first thirty terms to those that it had when the settings first named or"
                  + " merged it, 0 to 1. Null where they do neither, where they make its id, and for"
                  + " topics that are gone.",
              topic -> topic.byHand().likeness())
          .build();

  private TopicsTable() {}

  private static Column<Topic> quality(
      String name, String about, Function<TopicQuality, @Nullable Double> value) {
    return Column.nullable(
        name,
        DOUBLE,
        about + GONE,
        topic -> topic.quality() == null ? null : value.apply(topic.quality()));
  }
}
