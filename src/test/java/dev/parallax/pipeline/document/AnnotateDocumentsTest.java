package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.store.EntryStore;
import dev.parallax.store.EntryUse;
import dev.parallax.store.EntryUse.Outcome;
import dev.parallax.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
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
class AnnotateDocumentsTest {

  @TempDir Path folder;

  private JobContext job;
  private StoreFolder store;

  @BeforeEach
  void open() throws IOException {
    job = TestJobs.context(TestJobs.config(folder));
    store = StoreFolder.of(Places.of(folder.resolve("output")));
  }

  @Test
  void makesWhatIsMissingOrDamagedAndReusesTheRest(TestPipeline pipeline) throws IOException {
    AnalysedDocument stored = document("2016/stored.txt", "We saw Japan.");
    AnalysedDocument damaged = document("2016/damaged.txt", "We saw Peru.");
    AnalysedDocument missing = document("2016/missing.txt", "We saw Chad.");
    Annotation unlikely = new Annotation(List.of(), List.of());
    annotations().put(key(stored), unlikely);
    annotations().put(key(damaged), unlikely);
    Path file = file(key(damaged));
    Files.writeString(file, "not an entry");

    PCollectionTuple annotated =
        pipeline
            .apply(
                Create.of(List.of(accepted(stored), accepted(damaged), accepted(missing)))
                    .withCoder(RecordCoder.of(AcceptedDocument.class)))
            .apply(new AnnotateDocuments(job));

    PAssert.that(annotated.get(AnnotateDocuments.REJECTS)).empty();
    PAssert.that(annotated.get(AnnotateDocuments.USES))
        .satisfies(
            uses ->
                uses(
                    uses,
                    Map.of(
                        "2016/stored.txt", "REUSED null",
                        "2016/damaged.txt", "MADE it does not begin as an entry does",
                        "2016/missing.txt", "MADE null")));
    pipeline.run().waitUntilFinish();

    assertThat(job.annotations().get("2016/stored.txt")).isEqualTo(unlikely);
    for (AnalysedDocument made : List.of(damaged, missing)) {
      String id = made.document().documentId();
      assertThat(job.annotations().get(id).sentences()).hasSize(1);
      assertThat(annotations().find(key(made)).orElseThrow().sentences()).hasSize(1);
    }
  }

  @Test
  void keysFollowTextSegmentsSettingsAndVersionOnly() throws IOException {
    Document one = document("2016/a.txt", "We saw Japan.").document();
    Document twin = document("2024/b.txt", "We saw Japan.").document();
    Document other = document("2016/a.txt", "We saw Chad.").document();
    String key = job.annotationKey(one);
    assertThat(key).matches("[0-9a-f]{64}").isEqualTo(job.annotationKey(twin));
    assertThat(job.annotationKey(other)).isNotEqualTo(key);
    assertThat(context("execution.threads=7").annotationKey(one)).isEqualTo(key);
    assertThat(context("annotation.constituency=false").annotationKey(one)).isNotEqualTo(key);
    assertThat(AnnotationInput.of("2", job.config().annotation(), one).key()).isNotEqualTo(key);
  }

  private AnalysedDocument document(String id, String text) throws IOException {
    AnalysedDocument document = new SampleDocumentBuilder(id).paragraph(text).build();
    job.documents().put(id, document.document());
    return document;
  }

  private JobContext context(String setting) throws IOException {
    return TestJobs.context(TestJobs.config(folder, setting));
  }

  private static AcceptedDocument accepted(AnalysedDocument document) {
    return new AcceptedDocument(0, document.screening());
  }

  private String key(AnalysedDocument document) {
    return job.annotationKey(document.document());
  }

  private EntryStore<Annotation> annotations() {
    return new EntryStore<>(store, JobContext.ANNOTATIONS, Annotation.class, damage -> {});
  }

  private Path file(String key) throws IOException {
    return Places.path(
        store.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .findFirst()
            .orElseThrow()
            .file());
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
