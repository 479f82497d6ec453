package dev.parallax.topic;

import dev.parallax.model.measure.Measurements;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.topic.state.TopicState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param measurements one a document, in the order in which documents were given
 * @param report for tables and notes
 * @param state for the next run; null where no topics were found
 */
public record TopicFindings(
    List<Measurements> measurements, TopicReport report, @Nullable TopicState state) {

  /** Copies the list. */
  public TopicFindings {
    measurements = List.copyOf(measurements);
  }
}
