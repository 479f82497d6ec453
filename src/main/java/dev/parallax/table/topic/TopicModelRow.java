package dev.parallax.table.topic;

import dev.parallax.model.topic.CorpusSize;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.model.topic.TriedModel;
import java.util.stream.Stream;

/**
 * A row of {@link TopicModelsTable}.
 *
 * @param model that was tried
 * @param corpus it was fitted on
 */
public record TopicModelRow(TriedModel model, CorpusSize corpus) {

  /** The rows of a run. */
  public static Stream<TopicModelRow> of(TopicReport report) {
    return report.models().stream().map(model -> new TopicModelRow(model, report.corpus()));
  }
}
