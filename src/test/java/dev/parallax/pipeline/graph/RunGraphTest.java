package dev.parallax.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.files.Places;
import dev.parallax.frame.score.FrameFitting;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Reject;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceVector;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.corpus.OnCorpus;
import dev.parallax.pipeline.corpus.ScreenDocuments;
import dev.parallax.pipeline.document.PerDocument;
import dev.parallax.pipeline.document.ReadDocuments;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.CorpusKnowledge;
import dev.parallax.pipeline.handover.RunTally;
import dev.parallax.run.WrittenTables;
import dev.parallax.term.Phrase;
import dev.parallax.term.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
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
class RunGraphTest {

  @TempDir Path folder;

  private PipelineConfig config;
  private RunGraph graph;

  @BeforeEach
  void setUp() throws IOException {
    config = TestJobs.config(folder, "output.documents_per_file=2");
    graph = TestJobs.graph(config);
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
    PCollectionTuple read =
        pipeline
            .apply(Create.of(find().sources()).withCoder(RecordCoder.of(DocumentSource.class)))
            .apply(
                new ReadDocuments(
                    Places.of(folder.resolve("input")),
                    config.input(),
                    config.cleaning(),
                    config.compare(),
                    graph.work()));
    PCollectionTuple screened =
        read.get(ReadDocuments.READ)
            .apply(new ScreenDocuments(config.duplicates(), config.cohorts().inOrder(), 2));
    PCollectionTuple annotated =
        screened
            .get(ScreenDocuments.ACCEPTED)
            .apply("Annotate", new PerDocument(graph.work(), graph.annotating()));
    PCollection<AcceptedDocument> learnt =
        annotated.get(PerDocument.DONE).apply(new OnCorpus(graph.learning()));
    PCollectionTuple analysed =
        learnt.apply("Analyse", new PerDocument(graph.work(), graph.analysing()));

    PAssert.that(read.get(ReadDocuments.REJECTS))
        .satisfies(rejects -> rejected(rejects, Map.of("2016/empty.txt", "READ empty")));
    PAssert.that(screened.get(ScreenDocuments.REJECTS))
        .satisfies(
            rejects -> rejected(rejects, Map.of("2016/copy-of-b.txt", "SCREEN duplicate_of")));
    PAssert.that(annotated.get(PerDocument.REJECTS))
        .satisfies(
            rejects -> rejected(rejects, Map.of("2024/bomb.txt", "ANNOTATE annotation_failed")));
    PAssert.that(annotated.get(PerDocument.DONE))
        .satisfies(
            documents ->
                accepted(documents, "2016/a.txt", "2016/b.txt", "2024/also-b.txt", "2024/odd.txt"));
    PAssert.that(learnt)
        .satisfies(
            documents ->
                accepted(documents, "2016/a.txt", "2016/b.txt", "2024/also-b.txt", "2024/odd.txt"));
    PAssert.that(analysed.get(PerDocument.REJECTS))
        .satisfies(rejects -> rejected(rejects, Map.of("2024/odd.txt", "ANALYSE analysis_failed")));
    PAssert.that(analysed.get(PerDocument.DONE))
        .satisfies(documents -> accepted(documents, "2016/a.txt", "2016/b.txt", "2024/also-b.txt"));
    pipeline.run().waitUntilFinish();
    wasLearntFromAllFour(graph.work().knowledge().get());
  }

  private static void wasLearntFromAllFour(CorpusKnowledge knowledge) {
    // Each document has one.
    assertThat(knowledge.phrases().phrases().get("two countries"))
        .extracting(Phrase::count)
        .isEqualTo(4L);
  }

  @Test
  void aDocumentThatARoomFailsOnIsRejectedAndTheOthersAreAnalysed(TestPipeline pipeline)
      throws IOException {
    AnalysedDocument good =
        new SampleDocumentBuilder("2016/good.txt").paragraph("We saw Peru.").build();
    AnalysedDocument bad =
        new SampleDocumentBuilder("2016/bad.txt").paragraph("We saw Peru. It rained.").build();
    for (AnalysedDocument document : List.of(good, bad)) {
      String id = document.document().documentId();
      graph.work().documents().put(id, document.document());
      graph.work().annotations().put(id, document.annotation());
      // For the bad one, a vector is missing.
      graph.work().vectors().put(id, vectors(1));
    }
    graph
        .work()
        .knowledge()
        .put(
            new CorpusKnowledge(
                EntityCatalogue.of(List.of(), EntitiesConfig.NONE),
                Vocabulary.EMPTY,
                FrameFitting.Outcome.NONE));

    PCollectionTuple analysed =
        pipeline
            .apply(
                Create.of(TestJobs.accepted(good), TestJobs.accepted(bad))
                    .withCoder(RecordCoder.of(AcceptedDocument.class)))
            .apply(new PerDocument(graph.work(), graph.analysing()));

    PAssert.that(analysed.get(PerDocument.DONE))
        .satisfies(documents -> accepted(documents, "2016/good.txt"));
    PAssert.that(analysed.get(PerDocument.REJECTS))
        .satisfies(rejects -> rejected(rejects, Map.of("2016/bad.txt", "ANALYSE analysis_failed")));
    pipeline.run().waitUntilFinish();
  }

  private static DocumentVectors vectors(int sentences) {
    return new DocumentVectors(
        "none", IntStream.range(0, sentences).mapToObj(SentenceVector::unread).toList(), List.of());
  }

  @Test
  void theWholeGraphWritesEveryFileFoundToDocumentsOrRejects(TestPipeline pipeline)
      throws IOException {
    FoundDocuments found = find();
    graph.addRun(pipeline, found);
    pipeline.run().waitUntilFinish();

    RunTally report = graph.work().runTally().get();
    assertThat(report.rejects())
        .extracting(Reject::path)
        .containsExactly(
            "2016/copy-of-b.txt", "2016/empty.txt", "2024/bomb.txt", "2024/odd.txt", "stray.txt");
    assertThat(report.issues()).containsEntry("same_text_in_other_cohort", 2L);
    assertThat(WrittenTables.in(graph.tables().folder()).rowsByTable())
        .containsEntry("documents", 3L)
        .containsEntry("rejects", 5L);
  }

  @Test
  void aCorpusWithoutRejectsStillHasATableOfThem(TestPipeline pipeline) throws IOException {
    FoundDocuments found = find();
    List<DocumentSource> good =
        found.sources().stream().filter(source -> source.path().equals("2016/a.txt")).toList();
    assertThat(good).hasSize(1);
    graph.addRun(
        pipeline, new FoundDocuments(good, List.of(), List.of(), Optional.empty(), List.of()));
    pipeline.run().waitUntilFinish();
    assertThat(WrittenTables.in(graph.tables().folder()).rowsByTable())
        .containsEntry("documents", 1L)
        .containsEntry("rejects", 0L);
    assertThat(graph.work().runTally().get().issues()).isEmpty();
  }

  /** Decoding is what most of the time after annotation went into (decision 0008). */
  @Test
  void aDocumentIsDecodedThreeTimesAndItsAnnotationTwice() throws IOException {
    config = TestJobs.config(folder, "topics.find=true", "tone.embeddings=true");
    graph = TestJobs.graph(config);
    Pipeline pipeline = GraphRun.pipeline(2);
    graph.addRun(pipeline, find());

    GraphOutcome report = GraphOutcome.of(graph.work(), GraphRun.run(pipeline, progress -> {}));

    // Of the five that reach annotation, one is rejected there and one while it is analysed.
    assertThat(report.work().decoded())
        .containsEntry("documents", 3L * 3 + 1 + 2)
        .containsEntry("annotations", 2L * 3 + 1)
        .containsEntry("analyses", 2L * 3)
        .containsEntry("digests", 3L);
    assertThat(report.work().files()).isPositive();
    assertThat(report.work().bytes()).isGreaterThan(report.work().files());
  }

  @Test
  void evidenceIsMarkedWithoutDecodingADocumentAgain() throws IOException {
    config = TestJobs.config(folder);
    graph = TestJobs.graph(config);
    TestJobs.writeCohorts(folder.resolve("input"), 6, number -> "essay-" + number + ".txt");
    Pipeline pipeline = GraphRun.pipeline(2);
    graph.addRun(pipeline, find());

    GraphOutcome report = GraphOutcome.of(graph.work(), GraphRun.run(pipeline, progress -> {}));

    assertThat(WrittenTables.in(graph.tables().folder()).rowsByTable().get("evidence"))
        .isPositive();
    assertThat(report.work().decoded())
        .containsEntry("documents", 3L * (3 + 12) + 1 + 2)
        .containsEntry("annotations", 2L * (3 + 12) + 1)
        .containsEntry("analyses", 2L * (3 + 12));
  }

  private FoundDocuments find() throws IOException {
    return new DocumentFinder(new FileMetadata(config.input()))
        .find(Places.of(folder.resolve("input")), config.input(), config.cohorts());
  }

  private static Void accepted(Iterable<AcceptedDocument> documents, String... ids) {
    assertThat(documents).extracting(AcceptedDocument::documentId).containsExactlyInAnyOrder(ids);
    return null;
  }

  private static Void rejected(Iterable<Reject> rejects, Map<String, String> stageAndClass) {
    Map<String, String> found = new TreeMap<>();
    for (Reject reject : rejects) {
      found.put(reject.path(), reject.stage() + " " + reject.errorClass().label());
      assertThat(reject.message()).isNotBlank();
    }
    assertThat(found).isEqualTo(stageAndClass);
    return null;
  }
}
