package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.WorkRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pass does with documents that steps fail on, and with failures that are not theirs. */
@ExtendWith(BeamExtension.class)
class PerDocumentTest {

  @TempDir Path folder;

  /** What may be thrown while a document is worked on. */
  enum Thrown {
    RUNTIME,
    TOO_DEEP,
    OUT_OF_MEMORY,
    OUT_OF_MEMORY_ELSEWHERE,
    UNREADABLE;

    void raise() throws IOException {
      switch (this) {
        case RUNTIME -> throw new IllegalStateException("as the test wished");
        case TOO_DEEP -> throw new StackOverflowError();
        case OUT_OF_MEMORY -> throw new OutOfMemoryError("as the test wished");
        case OUT_OF_MEMORY_ELSEWHERE ->
            throw new CompletionException(new OutOfMemoryError("as the test wished"));
        case UNREADABLE -> throw new IOException("as the test wished");
        default -> throw new AssertionError(this);
      }
    }
  }

  /** Fails on documents of 2024, and else reads the document. */
  private record Failing(Thrown thrown) implements DocumentStep {

    @Override
    public String name() {
      return "failing";
    }

    @Override
    public StepFailure failure() {
      return StepFailure.ANALYSIS;
    }

    @Override
    public Work begin() {
      return (document, uses) -> {
        if (document.id().startsWith("2024/")) {
          thrown.raise();
        }
        assertThat(document.document().documentId()).isEqualTo(document.id());
      };
    }
  }

  @Test
  void aDocumentThatAStepFailsOnIsRejectedAndTheOthersGoOn(TestPipeline pipeline)
      throws IOException {
    failsOnOneDocument(pipeline, Thrown.RUNTIME);
  }

  @Test
  void aTextThatLeadsTooDeepIsRejectedAndTheOthersGoOn(TestPipeline pipeline) throws IOException {
    failsOnOneDocument(pipeline, Thrown.TOO_DEEP);
  }

  private void failsOnOneDocument(TestPipeline pipeline, Thrown thrown) throws IOException {
    PCollectionTuple done = pass(pipeline, thrown);

    PAssert.that(done.get(PerDocument.DONE))
        .satisfies(
            documents -> {
              assertThat(documents)
                  .extracting(AcceptedDocument::documentId)
                  .containsExactly("2016/good.txt");
              return null;
            });
    PAssert.that(done.get(PerDocument.REJECTS))
        .satisfies(
            rejects -> {
              assertThat(rejects)
                  .singleElement()
                  .extracting(Reject::path, Reject::errorClass)
                  .containsExactly("2024/bad.txt", ErrorClass.ANALYSIS_FAILED);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @ParameterizedTest
  @EnumSource(names = {"OUT_OF_MEMORY", "OUT_OF_MEMORY_ELSEWHERE", "UNREADABLE"})
  void whatIsNoDocumentsFaultEndsTheRun(Thrown thrown) throws IOException {
    Pipeline pipeline = Pipeline.create();
    pass(pipeline, thrown);

    Throwable failure = catchThrowable(() -> pipeline.run().waitUntilFinish());

    Class<?> kind = thrown == Thrown.UNREADABLE ? IOException.class : OutOfMemoryError.class;
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    assertThat(causes).anyMatch(kind::isInstance);
    assertThat(causes)
        .flatExtracting(cause -> List.of(cause.getSuppressed()))
        .singleElement()
        .hasToString(
            "dev.parallax.pipeline.document.StepNote: at the step 'failing' on the document"
                + " 2024/bad.txt");
  }

  @Test
  void onlyAStackThatIsTooDeepIsATextsOwnFault() {
    assertThat(StepFailure.isOfMachine(new CompletionException(new OutOfMemoryError()))).isTrue();
    assertThat(StepFailure.isOfMachine(new CompletionException(new UnsatisfiedLinkError("no"))))
        .isTrue();
    assertThat(StepFailure.isOfMachine(files("a.txt: Too many open files"))).isTrue();
    assertThat(StepFailure.isOfMachine(files("a.txt: No space left on device"))).isTrue();
    assertThat(StepFailure.isOfMachine(new UncheckedIOException(new AccessDeniedException("a"))))
        .isTrue();
    assertThat(StepFailure.isOfMachine(files("corrupt block"))).isFalse();
    assertThat(StepFailure.isOfMachine(new StackOverflowError())).isFalse();
    assertThat(StepFailure.isOfMachine(new IllegalStateException())).isFalse();
  }

  private static UncheckedIOException files(String message) {
    return new UncheckedIOException(new IOException(message));
  }

  private PCollectionTuple pass(Pipeline pipeline, Thrown thrown) throws IOException {
    WorkRecords work = TestJobs.graph(TestJobs.config(folder)).work();
    return pipeline
        .apply(
            Create.of(accepted(work, "2016/good.txt"), accepted(work, "2024/bad.txt"))
                .withCoder(RecordCoder.of(AcceptedDocument.class)))
        .apply(new PerDocument(work, List.of(new Failing(thrown))));
  }

  private static AcceptedDocument accepted(WorkRecords work, String id) {
    AnalysedDocument document = new SampleDocumentBuilder(id).paragraph("We saw Peru.").build();
    try {
      work.documents().put(id, document.document());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return TestJobs.accepted(document);
  }
}
