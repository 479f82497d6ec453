package dev.parallax.pipeline.corpus;

import dev.parallax.config.ConfigHash;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.topic.InheritedTopics;
import dev.parallax.topic.TopicAnalysis;
import dev.parallax.topic.TopicFindings;
import dev.parallax.topic.state.TopicStateException;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the topics of a corpus and keeps what was found.
 *
 * @param job that wants them
 */
record TopicSearch(JobContext job) {

  private static final Logger LOG = LoggerFactory.getLogger(TopicSearch.class);

  void run(List<AcceptedDocument> corpus) throws IOException {
    TopicFindings findings =
        TopicAnalysis.of(
            LearnTopics.documents(job, corpus), job.config().topics(), settings(), inherited());
    findings.report().notes().forEach(note -> LOG.warn("{}", note));
    TopicStores stores = job.topics();
    for (int document = 0; document < corpus.size(); document++) {
      stores
          .measurements()
          .put(corpus.get(document).documentId(), findings.measurements().get(document));
    }
    stores.reports().put(LearntTopics.ID, new LearntTopics(findings.report(), findings.state()));
  }

  private String settings() {
    return Hashes.sha256(
        ConfigHash.of(job.config().topics()) + ConfigHash.of(job.config().terms()));
  }

  /** A state that cannot be used is no reason to stop: topics are then found anew. */
  private InheritedTopics inherited() throws IOException {
    if (job.topicState() == null) {
      return InheritedTopics.NONE;
    }
    Place file = LocalPlace.of(job.topicState());
    try {
      return new InheritedTopics(TopicStateFormat.read(file.bytes()), List.of());
    } catch (TopicStateException e) {
      return new InheritedTopics(
          null,
          List.of(
              "The inherited topic state "
                  + file.name()
                  + " cannot be used: "
                  + e.getMessage()
                  + ". Topics were found anew, without the old ids to go by."));
    }
  }
}
