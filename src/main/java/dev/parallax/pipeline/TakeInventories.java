package dev.parallax.pipeline;

import dev.parallax.entity.NameInventory;
import dev.parallax.model.AnnotatedDocument;
import dev.parallax.store.RecordStore;
import dev.parallax.term.TermInventory;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Reads each document a first time, for its names and words side by side. */
final class TakeInventories
    extends PTransform<PCollection<AcceptedDocument>, PCollection<AcceptedDocument>> {

  private static final long serialVersionUID = 1L;

  private final JobContext job;

  TakeInventories(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollection<AcceptedDocument> expand(PCollection<AcceptedDocument> annotated) {
    return annotated
        .apply("Take", ParDo.of(new TakeInventoryFn(job)))
        .setCoder(RecordCoder.of(AcceptedDocument.class));
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
    public void take(@Element AcceptedDocument accepted, OutputReceiver<AcceptedDocument> out)
        throws IOException {
      timer.time(() -> take(accepted.documentId()));
      out.output(accepted);
    }

    private void take(String documentId) throws IOException {
      AnnotatedDocument document = documents.get(documentId);
      inventories.put(
          documentId,
          new Inventory(
              NameInventory.of(document), TermInventory.of(document, job.config().terms())));
    }
  }
}
