package dev.parallax.pipeline.document;

import dev.parallax.entity.mention.MentionCompletion;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.Progress;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.Spread;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.store.EntryUse;
import dev.parallax.store.RecordStore;
import dev.parallax.store.ReusedEntries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Annotates each document and lays the annotation into the run's store. What has been annotated
 * before is not annotated again: models are loaded for the first text that has not.
 */
public final class AnnotateDocuments
    extends PTransform<PCollection<AcceptedDocument>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AnnotateDocuments.class);

  /** Documents that were annotated. */
  public static final TupleTag<AcceptedDocument> ANNOTATED = new TupleTag<>("annotated") {};

  /** Documents that the annotator failed on. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  /** Whether each document's annotation was there. */
  public static final TupleTag<EntryUse> USES = new TupleTag<>("uses") {};

  private final JobContext job;

  /** The step, in one run. */
  public AnnotateDocuments(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<AcceptedDocument> accepted) {
    PCollectionTuple annotated =
        accepted
            .apply("Spread", new Spread())
            .apply(
                "Annotate",
                ParDo.of(new AnnotateDocumentFn(job))
                    .withOutputTags(ANNOTATED, TupleTagList.of(REJECTS).and(USES)));
    annotated.get(ANNOTATED).setCoder(RecordCoder.of(AcceptedDocument.class));
    annotated.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    annotated.get(USES).setCoder(RecordCoder.of(EntryUse.class));
    return annotated;
  }

  static final class AnnotateDocumentFn extends DoFn<AcceptedDocument, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("annotate");
    private final Counter done = Progress.doneCounter();
    private transient AnnotatorOnDemand annotator;
    private transient RecordStore<Document> documents;
    private transient RecordStore<Annotation> annotations;
    private transient ReusedEntries<Annotation> stored;

    AnnotateDocumentFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      annotator = new AnnotatorOnDemand(job);
      documents = job.documents();
      annotations = job.annotations();
      stored = job.storedAnnotations();
    }

    @ProcessElement
    public void annotate(@Element AcceptedDocument accepted, MultiOutputReceiver out)
        throws IOException {
      Document document = documents.get(accepted.screening().documentId());
      List<EntryUse> uses = new ArrayList<>();
      Optional<Reject> failure = store(document, uses);
      done.inc();
      uses.forEach(out.get(USES)::output);
      if (failure.isPresent()) {
        out.get(REJECTS).output(failure.get());
      } else {
        out.get(ANNOTATED).output(accepted);
      }
    }

    private Optional<Reject> store(Document document, List<EntryUse> uses) throws IOException {
      try {
        timer.time(() -> annotations.put(document.documentId(), annotation(document, uses)));
        return Optional.empty();
      } catch (RuntimeException | StackOverflowError e) {
        LOG.warn("CoreNLP failed on {}", document.documentId(), e);
        return Optional.of(rejectOf(document, e));
      }
    }

    /**
     * Known names that the annotator left out are mentions, too. They are no part of what is
     * stored, so that a new list of names annotates nothing anew.
     */
    private Annotation annotation(Document document, List<EntryUse> uses) throws IOException {
      Annotation annotation =
          stored.get(
              document.documentId(),
              job.annotationKey(document),
              () -> annotator.get().annotate(document.text(), document.segments()),
              uses::add);
      return MentionCompletion.complete(document.text(), annotation);
    }

    private static Reject rejectOf(Document document, Throwable failure) {
      return new Reject(
          document.path(),
          document.documentId(),
          document.cohort(),
          document.contentSha256(),
          Stage.ANNOTATE,
          "annotation_failed",
          "CoreNLP failed on this text ("
              + failure.getClass().getSimpleName()
              + "); the log has the details. Please report it with the text, if you can share it.",
          null);
    }
  }
}
