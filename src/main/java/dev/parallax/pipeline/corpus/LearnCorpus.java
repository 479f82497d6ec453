package dev.parallax.pipeline.corpus;

import dev.parallax.entity.EntityCatalogue;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.Spread;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.document.Inventory;
import dev.parallax.store.RecordStore;
import dev.parallax.term.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Learns from all documents' inventories what each is then read with, and lets them go on. */
public final class LearnCorpus
    extends PTransform<PCollection<AcceptedDocument>, PCollection<AcceptedDocument>> {

  private static final long serialVersionUID = 1L;

  private final JobContext job;

  /** The step, in one run. */
  public LearnCorpus(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollection<AcceptedDocument> expand(PCollection<AcceptedDocument> inventoried) {
    return inventoried
        .apply("GatherDocuments", new GatherAll<>())
        .apply("Learn", ParDo.of(new LearnFn(job)))
        .setCoder(RecordCoder.of(AcceptedDocument.class))
        .apply("Spread", new Spread());
  }

  static final class LearnFn extends DoFn<Iterable<AcceptedDocument>, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("learn");

    LearnFn(JobContext job) {
      this.job = job;
    }

    @ProcessElement
    public void learn(
        @Element Iterable<AcceptedDocument> corpus, OutputReceiver<AcceptedDocument> out)
        throws IOException {
      timer.time(() -> learn(AcceptedDocument.inOrder(corpus)));
      corpus.forEach(out::output);
    }

    private void learn(List<AcceptedDocument> corpus) throws IOException {
      RecordStore<Inventory> store = job.inventories();
      List<Inventory> inventories = new ArrayList<>();
      for (AcceptedDocument document : corpus) {
        inventories.add(store.get(document.documentId()));
      }
      job.knowledge().put(CorpusKnowledge.ID, knowledge(inventories));
    }

    private CorpusKnowledge knowledge(List<Inventory> inventories) {
      return new CorpusKnowledge(
          EntityCatalogue.of(inventories.stream().map(Inventory::names).toList()),
          Vocabulary.of(inventories.stream().map(Inventory::terms).toList(), job.config().terms()));
    }
  }
}
