package dev.parallax.pipeline.corpus;

import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.WorkRecords;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what takes the corpus as a whole, in one place, and then lets all documents go on in one
 * bundle. Of no documents comes nothing, and nothing is done.
 */
public final class OnCorpus
    extends PTransform<PCollection<AcceptedDocument>, PCollection<AcceptedDocument>> {

  private static final long serialVersionUID = 1L;

  private final CorpusStep step;

  /** What is done with all documents. */
  public interface CorpusStep extends Serializable {

    /** Name under which its time stands in {@code run.json}. */
    String name();

    /** Where it keeps records. */
    WorkRecords work();

    /** What is being done, for people who wait. */
    String told();

    /**
     * Does it.
     *
     * @param corpus in order of document ids, at least one
     * @throws IOException if something cannot be read or written
     */
    void on(List<AcceptedDocument> corpus) throws IOException;
  }

  /** The step, in one run. */
  public OnCorpus(CorpusStep step) {
    this.step = step;
  }

  @Override
  public PCollection<AcceptedDocument> expand(PCollection<AcceptedDocument> documents) {
    return documents
        .apply("GatherDocuments", new GatherAll<>())
        .apply("Work", ParDo.of(new OnCorpusFn(step)))
        .setCoder(RecordCoder.of(AcceptedDocument.class));
  }

  static final class OnCorpusFn extends DoFn<List<AcceptedDocument>, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(OnCorpus.class);

    private final CorpusStep step;
    private final StepTimer timer;

    OnCorpusFn(CorpusStep step) {
      this.step = step;
      this.timer = new StepTimer(step.name());
    }

    @ProcessElement
    public void work(@Element List<AcceptedDocument> gathered, OutputReceiver<AcceptedDocument> out)
        throws IOException {
      List<AcceptedDocument> corpus = AcceptedDocument.inOrder(gathered);
      LOG.info("{} ({} documents)", step.told(), corpus.size());
      // Hours may pass until something is put into the store again.
      step.work().packs().commitDurable();
      timer.time(() -> step.on(corpus));
      step.work().handOn();
      corpus.forEach(out::output);
    }
  }
}
