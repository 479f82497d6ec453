package dev.parallax.pipeline.corpus;

import dev.parallax.config.ConfigHash;
import dev.parallax.config.TermsConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.DocumentTerms;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.LearntTopics;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.topic.InheritedTopics;
import dev.parallax.topic.TopicAnalysis;
import dev.parallax.topic.TopicDocument;
import dev.parallax.topic.TopicFindings;
import dev.parallax.topic.state.TopicStateException;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the topics of the corpus, in one place and from terms alone, and measures each document by
 * them.
 *
 * @param topics how they are found
 * @param terms which words are terms
 * @param inheritedState the topic state of an earlier run; null for none
 * @param work that holds the documents' terms
 */
public record FindTopics(
    TopicsConfig topics, TermsConfig terms, @Nullable Place inheritedState, WorkRecords work)
    implements OnCorpus.CorpusStep {

  private static final Logger LOG = LoggerFactory.getLogger(FindTopics.class);

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public String told() {
    return "finding topics";
  }

  @Override
  public void on(List<AcceptedDocument> corpus) throws IOException {
    TopicFindings findings = TopicAnalysis.of(documents(corpus), topics, settings(), inherited());
    findings.report().notes().forEach(note -> LOG.warn("{}", note));
    KeptRecords<Measurements> shares = work.topicShares();
    for (int document = 0; document < corpus.size(); document++) {
      shares.put(corpus.get(document).documentId(), findings.measurements().get(document));
    }
    // Last: that these are kept tells others that every document has its shares.
    work.topics().put(new LearntTopics(findings.report(), findings.state()));
  }

  private List<TopicDocument> documents(List<AcceptedDocument> corpus) throws IOException {
    List<List<SentenceTerms>> terms = work.terms().getAll(corpus, DocumentTerms::sentences);
    List<TopicDocument> documents = new ArrayList<>();
    for (int document = 0; document < corpus.size(); document++) {
      documents.add(new TopicDocument(corpus.get(document).contentSha256(), terms.get(document)));
    }
    return documents;
  }

  private String settings() {
    return Hashes.sha256(ConfigHash.of(topics.forSearch()) + ConfigHash.of(terms));
  }

  /** A state that cannot be used is no reason to stop: topics are then found anew. */
  private InheritedTopics inherited() throws IOException {
    if (inheritedState == null) {
      return InheritedTopics.NONE;
    }
    try {
      return new InheritedTopics(TopicStateFormat.read(inheritedState.bytes()), List.of());
    } catch (TopicStateException e) {
      return new InheritedTopics(
          null,
          List.of(
              "The inherited topic state "
                  + inheritedState.name()
                  + " cannot be used: "
                  + e.getMessage()
                  + ". Topics were found anew, without the old ids to go by."));
    }
  }
}
