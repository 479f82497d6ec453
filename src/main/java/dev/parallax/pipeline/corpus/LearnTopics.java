package dev.parallax.pipeline.corpus;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.Spread;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.document.AnnotatedDocuments;
import dev.parallax.store.RecordStore;
import dev.parallax.term.TermSequences;
import dev.parallax.term.Vocabulary;
import dev.parallax.topic.TopicDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the topics of the corpus and measures each document by them. Documents are read side by
 * side; the topics are found in one place, from terms as numbers.
 */
public final class LearnTopics
    extends PTransform<PCollection<AcceptedDocument>, PCollection<AcceptedDocument>> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(LearnTopics.class);

  private final JobContext job;

  /** The step, in one run. */
  public LearnTopics(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollection<AcceptedDocument> expand(PCollection<AcceptedDocument> learnt) {
    if (!job.config().topics().find()) {
      return learnt;
    }
    return learnt
        .apply("ReadTerms", ParDo.of(new ReadTermsFn(job)))
        .setCoder(RecordCoder.of(AcceptedDocument.class))
        .apply("GatherDocuments", new GatherAll<>())
        .apply("Find", ParDo.of(new FindTopicsFn(job)))
        .setCoder(RecordCoder.of(AcceptedDocument.class))
        .apply("Spread", new Spread());
  }

  static final class ReadTermsFn extends DoFn<AcceptedDocument, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("terms");
    private transient AnnotatedDocuments documents;
    private transient RecordStore<DocumentTerms> terms;
    private transient @Nullable Vocabulary phrases;

    ReadTermsFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      documents = job.annotatedDocuments();
      terms = job.terms();
    }

    @ProcessElement
    public void read(@Element AcceptedDocument accepted, OutputReceiver<AcceptedDocument> out)
        throws IOException {
      timer.time(() -> terms.put(accepted.documentId(), terms(accepted.documentId())));
      out.output(accepted);
    }

    private DocumentTerms terms(String id) throws IOException {
      AnnotatedDocument document = documents.get(id);
      try {
        return new DocumentTerms(
            TermSequences.of(
                document,
                phrases(),
                job.config().terms().withNames(job.config().topics().names())));
      } catch (RuntimeException | StackOverflowError e) {
        // Whoever analyses the document fails on it, too, and rejects it.
        LOG.warn("The terms of {} cannot be read", id, e);
        return new DocumentTerms(List.of());
      }
    }

    private Vocabulary phrases() throws IOException {
      Vocabulary known = phrases;
      if (known == null) {
        known = job.knowledge().get(CorpusKnowledge.ID).phrases();
        phrases = known;
      }
      return known;
    }
  }

  static final class FindTopicsFn extends DoFn<Iterable<AcceptedDocument>, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("topics");

    FindTopicsFn(JobContext job) {
      this.job = job;
    }

    @ProcessElement
    public void find(
        @Element Iterable<AcceptedDocument> corpus, OutputReceiver<AcceptedDocument> out)
        throws IOException {
      timer.time(() -> new TopicSearch(job).run(AcceptedDocument.inOrder(corpus)));
      corpus.forEach(out::output);
    }
  }

  /** The documents as a topic model reads them, in the order given. */
  static List<TopicDocument> documents(JobContext job, List<AcceptedDocument> corpus)
      throws IOException {
    List<TopicDocument> documents = new ArrayList<>();
    for (AcceptedDocument accepted : corpus) {
      String id = accepted.documentId();
      documents.add(
          new TopicDocument(
              job.documents().get(id).contentSha256(), job.terms().get(id).sentences()));
    }
    return documents;
  }
}
