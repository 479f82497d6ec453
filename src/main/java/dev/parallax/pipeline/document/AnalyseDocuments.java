package dev.parallax.pipeline.document;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.text.Reject;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.corpus.CorpusKnowledge;
import dev.parallax.pipeline.corpus.TopicStores;
import dev.parallax.store.RecordStore;
import java.io.IOException;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads each document with every analysis room, knowing what the corpus as a whole tells. */
public final class AnalyseDocuments
    extends PTransform<PCollection<AcceptedDocument>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AnalyseDocuments.class);

  /** Documents that were analysed. */
  public static final TupleTag<AcceptedDocument> ANALYSED = new TupleTag<>("analysed") {};

  /** Documents that a room failed on. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final JobContext job;

  /** The step, in one run. */
  public AnalyseDocuments(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<AcceptedDocument> learnt) {
    PCollectionTuple analysed =
        learnt.apply(
            "Analyse",
            ParDo.of(new AnalyseDocumentFn(job))
                .withOutputTags(ANALYSED, TupleTagList.of(REJECTS)));
    analysed.get(ANALYSED).setCoder(RecordCoder.of(AcceptedDocument.class));
    analysed.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    return analysed;
  }

  static final class AnalyseDocumentFn extends DoFn<AcceptedDocument, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("analyse");
    private transient AnnotatedDocuments documents;
    private transient RecordStore<DocumentVectors> vectors;
    private transient RecordStore<DocumentAnalysis> analyses;
    private transient TopicStores topics;
    private transient @Nullable DocumentAnalyst analyst;

    AnalyseDocumentFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      documents = job.annotatedDocuments();
      vectors = job.vectors();
      analyses = job.analyses();
      topics = job.topics();
    }

    @ProcessElement
    public void analyse(@Element AcceptedDocument accepted, MultiOutputReceiver out)
        throws IOException {
      Optional<Reject> failure = store(documents.get(accepted.documentId()));
      // Outside the try: a runner may fuse steps, and a later step's failure is not this
      // document's.
      if (failure.isPresent()) {
        out.get(REJECTS).output(failure.get());
      } else {
        out.get(ANALYSED).output(accepted);
      }
    }

    private Optional<Reject> store(AnnotatedDocument document) throws IOException {
      DocumentAnalyst reader = analyst();
      String id = document.document().documentId();
      DocumentVectors encoded = vectors.get(id);
      try {
        timer.time(() -> analyses.put(id, reader.analyse(document, encoded).with(topics.of(id))));
        return Optional.empty();
      } catch (RuntimeException | StackOverflowError e) {
        LOG.warn("Analysis failed on {}", id, e);
        return Optional.of(AnalysisFailure.reject(document.document(), e));
      }
    }

    /** The corpus has been learnt by the time its first document comes, not when workers start. */
    private DocumentAnalyst analyst() throws IOException {
      DocumentAnalyst known = analyst;
      if (known == null) {
        known = DocumentAnalyst.of(job, job.knowledge().get(CorpusKnowledge.ID));
        analyst = known;
      }
      return known;
    }
  }
}
