package dev.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Stage;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceVector;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.corpus.CorpusKnowledge;
import dev.parallax.pipeline.corpus.LearnCorpus;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.document.AnalyseDocuments;
import dev.parallax.pipeline.document.AnnotateDocuments;
import dev.parallax.pipeline.document.EncodeDocuments;
import dev.parallax.pipeline.document.ReadDocuments;
import dev.parallax.pipeline.document.ScreenDocuments;
import dev.parallax.pipeline.document.TakeInventories;
import dev.parallax.run.WrittenTables;
import dev.parallax.term.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real graph, on main and reject outputs, with an annotator without models. */
@ExtendWith(BeamExtension.class)
class ParallaxPipelineTest {

  @TempDir Path folder;

  private PipelineConfig config;
  private JobContext job;

  @BeforeEach
  void setUp() throws IOException {
    config = TestJobs.config(folder, "output.documents_per_file=2");
    job = TestJobs.context(config);
    Path input = folder.resolve("input");
    TestJobs.write(input, "2016/a.txt", TestJobs.essay(1));
    TestJobs.write(input, "2016/b.txt", TestJobs.essay(2));
    TestJobs.write(input, "2016/copy-of-b.txt", TestJobs.essay(2));
    TestJobs.write(input, "2016/empty.txt", "");
    TestJobs.write(input, "2024/also-b.txt", TestJobs.essay(2));
    TestJobs.write(input, "2024/bomb.txt", TestJobs.essay(3) + " " + WordAnnotator.BOMB);
    TestJobs.write(input, "2024/odd.txt", TestJobs.essay(5) + " " + WordAnnotator.STRAY);
    TestJobs.write(input, "stray.txt", TestJobs.essay(4));
  }

  @Test
  void everyStepGivesItsDocumentsAndItsRejects(TestPipeline pipeline) throws IOException {
    FoundDocuments found = find();
    PCollectionTuple read =
        pipeline
            .apply(Create.of(found.sources()).withCoder(RecordCoder.of(DocumentSource.class)))
            .apply(new ReadDocuments(job));
    PCollectionTuple screened =
        read.get(ReadDocuments.FINGERPRINTS).apply(new ScreenDocuments(job));
    PCollectionTuple annotated =
        screened.get(ScreenDocuments.ACCEPTED).apply(new AnnotateDocuments(job));
    PCollectionTuple encoded =
        annotated.get(AnnotateDocuments.ANNOTATED).apply(new EncodeDocuments(job));
    PCollection<AcceptedDocument> learnt =
        encoded
            .get(EncodeDocuments.ENCODED)
            .apply(new TakeInventories(job))
            .get(TakeInventories.TAKEN)
            .apply(new LearnCorpus(job));
    PCollectionTuple analysed = learnt.apply(new AnalyseDocuments(job));

    PAssert.that(read.get(ReadDocuments.REJECTS))
        .satisfies(rejects -> rejected(rejects, Map.of("2016/empty.txt", "empty"), Stage.READ));
    PAssert.that(screened.get(ScreenDocuments.REJECTS))
        .satisfies(
            rejects ->
                rejected(rejects, Map.of("2016/copy-of-b.txt", "duplicate_of"), Stage.SCREEN));
    PAssert.that(annotated.get(AnnotateDocuments.REJECTS))
        .satisfies(
            rejects ->
                rejected(rejects, Map.of("2024/bomb.txt", "annotation_failed"), Stage.ANNOTATE));
    PAssert.that(annotated.get(AnnotateDocuments.ANNOTATED))
        .satisfies(
            documents ->
                accepted(documents, "2016/a.txt", "2016/b.txt", "2024/also-b.txt", "2024/odd.txt"));
    PAssert.that(encoded.get(EncodeDocuments.REJECTS))
        .satisfies(
            rejects -> rejected(rejects, Map.of("2024/odd.txt", "analysis_failed"), Stage.ANALYSE));
    PAssert.that(learnt)
        .satisfies(documents -> accepted(documents, "2016/a.txt", "2016/b.txt", "2024/also-b.txt"));
    PAssert.that(analysed.get(AnalyseDocuments.REJECTS)).empty();
    PAssert.that(analysed.get(AnalyseDocuments.ANALYSED))
        .satisfies(documents -> accepted(documents, "2016/a.txt", "2016/b.txt", "2024/also-b.txt"));
    pipeline.run().waitUntilFinish();
    wasLearntFromAllThree(job.knowledge().get(CorpusKnowledge.ID));
  }

  @Test
  void aDocumentWhoseInventoryFailsIsRejectedAndTheOthersGoOn(TestPipeline pipeline)
      throws IOException {
    AnalysedDocument good =
        new SampleDocumentBuilder("2016/good.txt").paragraph("We saw Japan.").build();
    AnalysedDocument bad =
        new SampleDocumentBuilder("2016/bad.txt").paragraph("We saw Peru.").build();
    Mention lost = new Mention(0, 99, 1, 1, new Span(0, 2), "PERSON", null);
    store(good, good.annotation());
    store(bad, new Annotation(bad.annotation().sentences(), List.of(lost)));

    PCollectionTuple taken = inventories(pipeline, good, bad);

    PAssert.that(taken.get(TakeInventories.TAKEN))
        .satisfies(documents -> accepted(documents, "2016/good.txt"));
    PAssert.that(taken.get(TakeInventories.REJECTS))
        .satisfies(
            rejects -> rejected(rejects, Map.of("2016/bad.txt", "analysis_failed"), Stage.ANALYSE));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void aDocumentThatARoomFailsOnIsRejectedAndTheOthersAreAnalysed(TestPipeline pipeline)
      throws IOException {
    AnalysedDocument good =
        new SampleDocumentBuilder("2016/good.txt").paragraph("We saw Peru.").build();
    AnalysedDocument bad =
        new SampleDocumentBuilder("2016/bad.txt").paragraph("We saw Peru. It rained.").build();
    store(good, good.annotation());
    store(bad, bad.annotation());
    // One vector is missing.
    job.vectors().put("2016/good.txt", vectors(1));
    job.vectors().put("2016/bad.txt", vectors(1));

    PCollectionTuple analysed =
        inventories(pipeline, good, bad)
            .get(TakeInventories.TAKEN)
            .apply(new LearnCorpus(job))
            .apply(new AnalyseDocuments(job));

    PAssert.that(analysed.get(AnalyseDocuments.ANALYSED))
        .satisfies(documents -> accepted(documents, "2016/good.txt"));
    PAssert.that(analysed.get(AnalyseDocuments.REJECTS))
        .satisfies(
            rejects -> rejected(rejects, Map.of("2016/bad.txt", "analysis_failed"), Stage.ANALYSE));
    pipeline.run().waitUntilFinish();
  }

  private PCollectionTuple inventories(TestPipeline pipeline, AnalysedDocument... documents) {
    List<AcceptedDocument> accepted =
        Arrays.stream(documents).map(each -> new AcceptedDocument(0, each.screening())).toList();
    return pipeline
        .apply(Create.of(accepted).withCoder(RecordCoder.of(AcceptedDocument.class)))
        .apply(new TakeInventories(job));
  }

  private static DocumentVectors vectors(int sentences) {
    return new DocumentVectors(
        "none", IntStream.range(0, sentences).mapToObj(SentenceVector::unread).toList(), List.of());
  }

  private void store(AnalysedDocument document, Annotation annotation) throws IOException {
    job.documents().put(document.document().documentId(), document.document());
    job.annotations().put(document.document().documentId(), annotation);
  }

  private static void wasLearntFromAllThree(CorpusKnowledge knowledge) {
    // A phrase takes three occurrences; each document has one.
    assertThat(knowledge.phrases().phrases().get("two countries"))
        .extracting(Phrase::count)
        .isEqualTo(3L);
  }

  @Test
  void theWholeGraphWritesEveryFileFoundToDocumentsOrRejects(TestPipeline pipeline)
      throws IOException {
    FoundDocuments found = find();
    ParallaxPipeline.build(pipeline, job, found);
    pipeline.run().waitUntilFinish();

    RunReport report = job.reports().get(RunReport.ID);
    assertThat(report.rejects())
        .extracting(Reject::path)
        .containsExactly(
            "2016/copy-of-b.txt", "2016/empty.txt", "2024/bomb.txt", "2024/odd.txt", "stray.txt");
    assertThat(report.issues()).containsEntry("same_text_in_other_cohort", 2L);
    assertThat(WrittenTables.in(job.work().tables()).rowsByTable())
        .containsEntry("documents", 3L)
        .containsEntry("rejects", 5L);
  }

  @Test
  void aCorpusWithoutRejectsStillHasATableOfThem(TestPipeline pipeline) throws IOException {
    FoundDocuments found = find();
    List<DocumentSource> good =
        found.sources().stream().filter(source -> source.path().equals("2016/a.txt")).toList();
    assertThat(good).hasSize(1);
    ParallaxPipeline.build(
        pipeline, job, new FoundDocuments(good, List.of(), List.of(), List.of()));
    pipeline.run().waitUntilFinish();
    assertThat(WrittenTables.in(job.work().tables()).rowsByTable())
        .containsEntry("documents", 1L)
        .containsEntry("rejects", 0L);
    assertThat(job.reports().get(RunReport.ID).issues()).isEmpty();
  }

  private FoundDocuments find() throws IOException {
    return new DocumentFinder().find(folder.resolve("input"), config.input(), config.cohorts());
  }

  private static Void accepted(Iterable<AcceptedDocument> documents, String... ids) {
    assertThat(documents).extracting(AcceptedDocument::documentId).containsExactlyInAnyOrder(ids);
    return null;
  }

  private static Void rejected(
      Iterable<Reject> rejects, Map<String, String> classByPath, Stage stage) {
    List<Reject> all = StreamSupport.stream(rejects.spliterator(), false).toList();
    assertThat(all.stream().collect(Collectors.toMap(Reject::path, Reject::errorClass)))
        .isEqualTo(classByPath);
    assertThat(all).allSatisfy(reject -> assertThat(reject.stage()).isEqualTo(stage));
    assertThat(all).allSatisfy(reject -> assertThat(reject.message()).isNotBlank());
    return null;
  }
}
