package dev.parallax.pipeline;

import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.model.Issue;
import dev.parallax.model.Reject;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/** The graph of a run, from the files found to the tables written. */
final class ParallaxPipeline {

  private ParallaxPipeline() {}

  /**
   * Adds the graph to a pipeline.
   *
   * @param found files to read
   * @param rejectedWhenFound files that are no documents, though they stand where documents do
   */
  static void build(
      Pipeline pipeline,
      JobContext job,
      List<DocumentSource> found,
      List<Reject> rejectedWhenFound) {
    PCollectionTuple read =
        pipeline
            .apply(
                "ListDocuments", Create.of(found).withCoder(RecordCoder.of(DocumentSource.class)))
            .apply("ReadDocuments", new ReadDocuments(job));

    // Texts are compared before the dear step, so that no duplicate is annotated.
    PCollectionTuple screened =
        read.get(ReadDocuments.FINGERPRINTS).apply("ScreenDocuments", new ScreenDocuments(job));

    PCollectionTuple annotated =
        screened
            .get(ScreenDocuments.ACCEPTED)
            .apply("AnnotateDocuments", new AnnotateDocuments(job));

    // Who a name stands for, and which words are phrases, only the whole corpus can tell.
    PCollectionTuple analysed =
        annotated
            .get(AnnotateDocuments.ANNOTATED)
            .apply("TakeInventories", new TakeInventories(job))
            .apply("LearnCorpus", new LearnCorpus(job))
            .apply("AnalyseDocuments", new AnalyseDocuments(job));

    PCollection<Issue> issues =
        analysed.get(AnalyseDocuments.ANALYSED).apply("WriteTables", new WriteTables(job));

    analysed.get(AnalyseDocuments.ANALYSED).apply("CompareCohorts", new CompareCohorts(job));

    PCollection<Reject> rejects =
        PCollectionList.of(
                pipeline.apply(
                    "ListRejects",
                    Create.of(rejectedWhenFound).withCoder(RecordCoder.of(Reject.class))))
            .and(read.get(ReadDocuments.REJECTS))
            .and(screened.get(ScreenDocuments.REJECTS))
            .and(annotated.get(AnnotateDocuments.REJECTS))
            .and(analysed.get(AnalyseDocuments.REJECTS))
            .apply("GatherRejects", Flatten.pCollections());

    PCollectionTuple.of(ReportRun.REJECTS, rejects)
        .and(ReportRun.ISSUES, issues)
        .apply("ReportRun", new ReportRun(job));
  }
}
