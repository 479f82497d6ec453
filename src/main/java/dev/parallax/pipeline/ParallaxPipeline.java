package dev.parallax.pipeline;

import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.corpus.CalibrateMeasures;
import dev.parallax.pipeline.corpus.CompareCohorts;
import dev.parallax.pipeline.corpus.LearnCorpus;
import dev.parallax.pipeline.corpus.LearnTopics;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.document.AnalyseDocuments;
import dev.parallax.pipeline.document.AnnotateDocuments;
import dev.parallax.pipeline.document.EncodeDocuments;
import dev.parallax.pipeline.document.ReadDocuments;
import dev.parallax.pipeline.document.ScreenDocuments;
import dev.parallax.pipeline.document.TakeInventories;
import dev.parallax.pipeline.document.WriteTables;
import dev.parallax.pipeline.job.CalibrationRequest;
import dev.parallax.store.EntryUse;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;

/** The graph of a run, from the files found to the tables written. */
public final class ParallaxPipeline {

  private static final TupleTag<AcceptedDocument> ANALYSED = new TupleTag<>("analysed") {};
  private static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};
  private static final TupleTag<EntryUse> USES = new TupleTag<>("uses") {};

  private ParallaxPipeline() {}

  /** Adds the graph of a run to a pipeline. */
  public static void build(Pipeline pipeline, JobContext job, FoundDocuments found) {
    PCollectionTuple documents = analyse(pipeline, job, found);

    PCollection<Issue> issues = documents.get(ANALYSED).apply("WriteTables", new WriteTables(job));
    documents.get(ANALYSED).apply("CompareCohorts", new CompareCohorts(job));

    PCollectionTuple.of(ReportRun.REJECTS, documents.get(REJECTS))
        .and(ReportRun.ISSUES, issues)
        .and(ReportRun.USES, documents.get(USES))
        .apply("ReportRun", new ReportRun(job));
  }

  /** Adds the graph of a calibration to a pipeline. */
  public static void buildCalibration(
      Pipeline pipeline, JobContext job, CalibrationRequest request, FoundDocuments found) {
    PCollectionTuple documents = analyse(pipeline, job, found);

    documents.get(ANALYSED).apply("CalibrateMeasures", new CalibrateMeasures(job, request));

    PCollection<Issue> issues =
        pipeline.apply("NoIssues", Create.empty(RecordCoder.of(Issue.class)));
    PCollectionTuple.of(ReportRun.REJECTS, documents.get(REJECTS))
        .and(ReportRun.ISSUES, issues)
        .and(ReportRun.USES, documents.get(USES))
        .apply("ReportRun", new ReportRun(job));
  }

  /** Adds the graph of a run to a pipeline as far as its comparisons, without other tables. */
  public static void buildComparison(Pipeline pipeline, JobContext job, FoundDocuments found) {
    analyse(pipeline, job, found).get(ANALYSED).apply("CompareCohorts", new CompareCohorts(job));
  }

  /** From the files found to documents that have been read by every analysis room. */
  private static PCollectionTuple analyse(Pipeline pipeline, JobContext job, FoundDocuments found) {
    PCollectionTuple read =
        pipeline
            .apply(
                "ListDocuments",
                Create.of(found.sources()).withCoder(RecordCoder.of(DocumentSource.class)))
            .apply("ReadDocuments", new ReadDocuments(job));

    // Texts are compared before the dear step, so that no duplicate is annotated.
    PCollectionTuple screened =
        read.get(ReadDocuments.FINGERPRINTS).apply("ScreenDocuments", new ScreenDocuments(job));

    PCollectionTuple annotated =
        screened
            .get(ScreenDocuments.ACCEPTED)
            .apply("AnnotateDocuments", new AnnotateDocuments(job));

    PCollectionTuple encoded =
        annotated
            .get(AnnotateDocuments.ANNOTATED)
            .apply("EncodeDocuments", new EncodeDocuments(job));

    // Who a name stands for, and which words are phrases, only the whole corpus can tell.
    PCollectionTuple inventoried =
        encoded.get(EncodeDocuments.ENCODED).apply("TakeInventories", new TakeInventories(job));

    PCollectionTuple analysed =
        inventoried
            .get(TakeInventories.TAKEN)
            .apply("LearnCorpus", new LearnCorpus(job))
            .apply("LearnTopics", new LearnTopics(job))
            .apply("AnalyseDocuments", new AnalyseDocuments(job));

    PCollection<Reject> rejects =
        PCollectionList.of(
                pipeline.apply(
                    "ListRejects",
                    Create.of(found.rejects()).withCoder(RecordCoder.of(Reject.class))))
            .and(read.get(ReadDocuments.REJECTS))
            .and(screened.get(ScreenDocuments.REJECTS))
            .and(annotated.get(AnnotateDocuments.REJECTS))
            .and(encoded.get(EncodeDocuments.REJECTS))
            .and(inventoried.get(TakeInventories.REJECTS))
            .and(analysed.get(AnalyseDocuments.REJECTS))
            .apply("GatherRejects", Flatten.pCollections());

    PCollection<EntryUse> uses =
        PCollectionList.of(annotated.get(AnnotateDocuments.USES))
            .and(encoded.get(EncodeDocuments.USES))
            .apply("GatherUses", Flatten.pCollections());

    return PCollectionTuple.of(ANALYSED, analysed.get(AnalyseDocuments.ANALYSED))
        .and(REJECTS, rejects)
        .and(USES, uses);
  }
}
