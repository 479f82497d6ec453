package dev.parallax.pipeline.handover;

import dev.parallax.model.topic.CorpusSize;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.topic.state.TopicState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of topics beside measurements.
 *
 * @param report for tables and notes
 * @param state for the next run; null where no topics were found
 */
public record LearntTopics(TopicReport report, @Nullable TopicState state) {

  /** Where no topics are looked for. */
  public static final LearntTopics NONE =
      new LearntTopics(TopicReport.none(new CorpusSize(0, 0, 0, 0), List.of()), null);
}
