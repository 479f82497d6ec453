package dev.parallax.pipeline.document;

import dev.parallax.entity.NameInventory;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.store.RecordStore;
import dev.parallax.term.TermInventory;
import java.io.IOException;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads each document a first time, for its names and words side by side. */
public final class TakeInventories
    extends PTransform<PCollection<AcceptedDocument>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(TakeInventories.class);

  /** Documents whose inventory was taken. */
  public static final TupleTag<AcceptedDocument> TAKEN = new TupleTag<>("taken") {};

  /** Documents that a room failed on. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final JobContext job;

  /** The step, in one run. */
  public TakeInventories(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<AcceptedDocument> annotated) {
    PCollectionTuple taken =
        annotated.apply(
            "Take",
            ParDo.of(new TakeInventoryFn(job)).withOutputTags(TAKEN, TupleTagList.of(REJECTS)));
    taken.get(TAKEN).setCoder(RecordCoder.of(AcceptedDocument.class));
    taken.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    return taken;
  }

  static final class TakeInventoryFn extends DoFn<AcceptedDocument, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("inventory");
    private transient AnnotatedDocuments documents;
    private transient RecordStore<Inventory> inventories;

    TakeInventoryFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      documents = job.annotatedDocuments();
      inventories = job.inventories();
    }

    @ProcessElement
    public void take(@Element AcceptedDocument accepted, MultiOutputReceiver out)
        throws IOException {
      Optional<Reject> failure = store(documents.get(accepted.documentId()));
      if (failure.isPresent()) {
        out.get(REJECTS).output(failure.get());
      } else {
        out.get(TAKEN).output(accepted);
      }
    }

    private Optional<Reject> store(AnnotatedDocument document) throws IOException {
      String id = document.document().documentId();
      try {
        timer.time(() -> inventories.put(id, inventory(document)));
        return Optional.empty();
      } catch (RuntimeException | StackOverflowError e) {
        LOG.warn("Analysis failed on {}", id, e);
        return Optional.of(AnalysisFailure.reject(document.document(), e));
      }
    }

    private Inventory inventory(AnnotatedDocument document) {
      return new Inventory(
          NameInventory.of(document), TermInventory.of(document, job.config().terms()));
    }
  }
}
