package dev.parallax.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.LearntTopics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusMeasurementsTest {

  @TempDir Path folder;

  @Test
  void sharesOfTopicsAreThereOfAllDocumentsOrWereNeverLookedFor() throws IOException {
    RunGraph graph = TestJobs.graph(TestJobs.config(folder));
    List<AcceptedDocument> corpus = new ArrayList<>();
    for (String id : List.of("2016/a.txt", "2024/b.txt")) {
      AnalysedDocument document = new SampleDocumentBuilder(id).paragraph("The sea.").build();
      graph.work().analyses().put(id, document.analysis());
      corpus.add(TestJobs.accepted(document));
    }
    assertThat(load(graph, corpus).documents()).as("no topics").hasSize(2);

    graph.work().topics().put(LearntTopics.NONE);
    graph.work().topicShares().put("2016/a.txt", Measurements.NONE);
    assertThatThrownBy(() -> load(graph, corpus))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("No entry of");
    graph.work().topicShares().put("2024/b.txt", Measurements.NONE);
    assertThat(load(graph, corpus).documents()).hasSize(2);
  }

  private static CorpusMeasurements load(RunGraph graph, List<AcceptedDocument> corpus)
      throws IOException {
    return CorpusMeasurements.load(graph.work(), corpus, graph.config().compare(), List.of());
  }
}
