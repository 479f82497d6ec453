package dev.parallax.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.Test;

class GraphRunTest {

  private static final class FailingFn extends DoFn<String, String> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void fail(@Element String document) {
      UncheckedIOException failure = new UncheckedIOException(new NoSuchFileException("pack"));
      failure.addSuppressed(new IllegalStateException("at the step 'annotate' on " + document));
      throw failure;
    }
  }

  @Test
  void whatAStepCouldNotReadComesOutWithTheStepAndTheDocument() {
    Pipeline pipeline = GraphRun.pipeline(2);
    pipeline.apply(Create.of("2016/a.txt")).apply(ParDo.of(new FailingFn()));

    Throwable failure = catchThrowable(() -> GraphRun.run(pipeline, progress -> {}));

    assertThat(failure).isInstanceOf(IOException.class).hasMessage("pack");
    assertThat(failure.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly("at the step 'annotate' on 2016/a.txt");
  }
}
