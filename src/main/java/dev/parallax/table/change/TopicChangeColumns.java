package dev.parallax.table.change;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.change.TopicChange;
import dev.parallax.table.format.Column;
import java.util.List;

/** Of {@code changes}: the topic that came or went, or is named or merged otherwise. */
final class TopicChangeColumns {

  private static final String OTHERS = " Null for documents and measures.";

  static final List<Column<ChangeRow>> ALL =
      List.of(
          Column.nullable(
              "topic_id",
              STRING,
              "The topic, as in topics, where one that is gone has a row, too." + OTHERS,
              ChangeRow.topic(TopicChange::topicId)),
          Column.nullable(
              "topic_label",
              STRING,
              "Its most telling terms." + OTHERS,
              ChangeRow.topic(TopicChange::label)),
          Column.nullable(
              "other_topic_id",
              STRING,
              "Of a split the topic it was like, of a merger the topic that is like it; else null.",
              ChangeRow.topic(TopicChange::otherId)),
          Column.nullable(
              "topic_similarity",
              DOUBLE,
              "Cosine to that topic, or to the nearest one; null where there was nothing to compare"
                  + " with."
                  + OTHERS,
              ChangeRow.topic(TopicChange::similarity)),
          Column.nullable(
              "topic_name",
              STRING,
              "What the settings call it now; null where they give it no name." + OTHERS,
              ChangeRow.topic(TopicChange::name)),
          Column.nullable(
              "topic_name_before",
              STRING,
              "What they called it in the previous run; null where they gave it no name." + OTHERS,
              ChangeRow.topic(TopicChange::nameBefore)));

  private TopicChangeColumns() {}
}
