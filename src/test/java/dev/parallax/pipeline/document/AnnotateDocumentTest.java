package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.store.EntryStore;
import dev.parallax.store.EntryUse;
import dev.parallax.store.EntryUse.Outcome;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoredTexts;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The step alone, over a store that holds one of three annotations, and another one damaged. */
@ExtendWith(BeamExtension.class)
class AnnotateDocumentTest {

  @TempDir Path folder;

  private RunGraph graph;
  private StoreFolder store;

  @BeforeEach
  void open() throws IOException {
    graph = TestJobs.graph(TestJobs.config(folder));
    store = StoreFolder.of(Places.of(folder.resolve("output")));
  }

  @Test
  void makesWhatIsMissingOrDamagedAndReusesTheRest(TestPipeline pipeline) throws IOException {
    AnalysedDocument stored = document("2016/stored.txt", "We saw Japan.");
    AnalysedDocument damaged = document("2016/damaged.txt", "We saw Peru.");
    AnalysedDocument missing = document("2016/missing.txt", "We saw Chad.");
    Annotation unlikely = new Annotation(List.of(), List.of());
    try (OpenPacks run = StoredTexts.run()) {
      annotations(run).put(key(stored), unlikely);
      annotations(run).put(key(damaged), unlikely);
    }
    damage(key(damaged));

    PCollectionTuple annotated =
        pipeline
            .apply(
                Create.of(
                        List.of(
                            TestJobs.accepted(stored),
                            TestJobs.accepted(damaged),
                            TestJobs.accepted(missing)))
                    .withCoder(RecordCoder.of(AcceptedDocument.class)))
            .apply(new PerDocument(graph.work(), List.of(step())));

    PAssert.that(annotated.get(PerDocument.REJECTS)).empty();
    PAssert.that(annotated.get(PerDocument.USES))
        .satisfies(
            uses ->
                uses(
                    uses,
                    Map.of(
                        "2016/stored.txt", "REUSED null",
                        "2016/damaged.txt", "MADE its checksum does not match",
                        "2016/missing.txt", "MADE null")));
    pipeline.run().waitUntilFinish();

    assertThat(graph.work().annotations().get("2016/stored.txt")).isEqualTo(unlikely);
    for (AnalysedDocument made : List.of(damaged, missing)) {
      String id = made.document().documentId();
      assertThat(graph.work().annotations().get(id).sentences()).hasSize(1);
      assertThat(annotations(graph.work().packs()).find(key(made)).orElseThrow().sentences())
          .hasSize(1);
    }
  }

  @Test
  void keysFollowTextSegmentsSettingsAndVersionOnly() throws IOException {
    Document one = document("2016/a.txt", "We saw Japan.").document();
    Document twin = document("2024/b.txt", "We saw Japan.").document();
    Document other = document("2016/a.txt", "We saw Chad.").document();

    String key = step().key(one);
    assertThat(key).matches("[0-9a-f]{64}").isEqualTo(step().key(twin));
    assertThat(step().key(other)).isNotEqualTo(key);
    assertThat(step("1", "execution.threads=7").key(one)).isEqualTo(key);
    assertThat(step("1", "annotation.constituency=false").key(one)).isNotEqualTo(key);
    assertThat(step("2").key(one)).isNotEqualTo(key);
  }

  private AnalysedDocument document(String id, String text) throws IOException {
    AnalysedDocument document = new SampleDocumentBuilder(id).paragraph(text).build();
    graph.work().documents().put(id, document.document());
    return document;
  }

  private AnnotateDocument step() throws IOException {
    return step("1");
  }

  private AnnotateDocument step(String version, String... settings) throws IOException {
    return new AnnotateDocument(
        any -> new WordAnnotator(),
        TestJobs.config(folder, settings),
        version,
        new EntryAccess(store, graph.work(), true));
  }

  private String key(AnalysedDocument document) throws IOException {
    return step().key(document.document());
  }

  private EntryStore<Annotation> annotations(OpenPacks run) {
    return new EntryStore<>(store, run, AnnotateDocument.KIND, Annotation.class, damage -> {});
  }

  private void damage(String key) throws IOException {
    StoredTexts.damage(
        store.listing().entries().stream()
            .filter(entry -> entry.key().equals(key))
            .findFirst()
            .orElseThrow());
  }

  private static Void uses(Iterable<EntryUse> uses, Map<String, String> expected) {
    Map<String, String> found = new TreeMap<>();
    for (EntryUse use : uses) {
      Outcome outcome = use.outcome();
      found.put(use.documentId(), outcome + " " + use.damage());
    }
    assertThat(found).isEqualTo(expected);
    return null;
  }
}
