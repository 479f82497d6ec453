package dev.parallax.pipeline.corpus;

import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.document.AcceptedDocument;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/**
 * Compares the cohorts and writes the tables that speak of the corpus as a whole: comparisons,
 * evidence, entities and entity_pairs.
 */
public final class CompareCohorts extends PTransform<PCollection<AcceptedDocument>, PDone> {

  private static final long serialVersionUID = 1L;

  private final JobContext job;

  /** The step, in one run. */
  public CompareCohorts(JobContext job) {
    this.job = job;
  }

  @Override
  public PDone expand(PCollection<AcceptedDocument> analysed) {
    analysed
        .apply("GatherDocuments", new GatherAll<>())
        .apply("Compare", ParDo.of(new CompareFn(job)));
    return PDone.in(analysed.getPipeline());
  }

  static final class CompareFn extends DoFn<Iterable<AcceptedDocument>, Void> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("compare");

    CompareFn(JobContext job) {
      this.job = job;
    }

    @ProcessElement
    public void compare(@Element Iterable<AcceptedDocument> corpus) throws IOException {
      timer.time(() -> CorpusFindings.of(job, AcceptedDocument.inOrder(corpus)).write(job));
    }
  }
}
