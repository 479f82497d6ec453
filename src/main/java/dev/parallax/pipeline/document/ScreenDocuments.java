package dev.parallax.pipeline.document;

import dev.parallax.corpus.screen.DocumentFingerprint;
import dev.parallax.corpus.screen.DuplicateScreen;
import dev.parallax.corpus.screen.ScreeningResult;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Screening;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.Progress;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.RecordCoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Compares each document with all others, rejects duplicates, and says to which files the rows of
 * the rest go. It sees the whole corpus at once, as fingerprints of about 1 kB.
 */
public final class ScreenDocuments
    extends PTransform<PCollection<DocumentFingerprint>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Documents to annotate. */
  public static final TupleTag<AcceptedDocument> ACCEPTED = new TupleTag<>("accepted") {};

  /** Documents that another one stands for. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final JobContext job;

  /** The step, in one run. */
  public ScreenDocuments(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<DocumentFingerprint> fingerprints) {
    PCollectionTuple screened =
        fingerprints
            .apply("Gather", new GatherAll<>())
            .apply(
                "Screen",
                ParDo.of(new ScreenDocumentsFn(job))
                    .withOutputTags(ACCEPTED, TupleTagList.of(REJECTS)));
    screened.get(ACCEPTED).setCoder(RecordCoder.of(AcceptedDocument.class));
    screened.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    return screened;
  }

  static final class ScreenDocumentsFn
      extends DoFn<Iterable<DocumentFingerprint>, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final Counter accepted = Progress.acceptedCounter();

    ScreenDocumentsFn(JobContext job) {
      this.job = job;
    }

    @ProcessElement
    public void screen(@Element Iterable<DocumentFingerprint> corpus, MultiOutputReceiver out) {
      List<DocumentFingerprint> fingerprints = new ArrayList<>();
      corpus.forEach(fingerprints::add);
      ScreeningResult result =
          DuplicateScreen.screen(fingerprints, job.config().duplicates(), job.config().cohorts());
      result.rejects().forEach(out.get(REJECTS)::output);
      accepted.inc(result.accepted().size());
      place(result.accepted()).forEach(out.get(ACCEPTED)::output);
    }

    /** Files hold runs of ids, so that reading a table file by file gives it in order. */
    private List<AcceptedDocument> place(List<Screening> screenings) {
      List<Screening> sorted =
          screenings.stream().sorted(Comparator.comparing(Screening::documentId)).toList();
      List<AcceptedDocument> placed = new ArrayList<>();
      for (int i = 0; i < sorted.size(); i++) {
        placed.add(
            new AcceptedDocument(i / job.config().output().documentsPerFile(), sorted.get(i)));
      }
      return placed;
    }
  }
}
