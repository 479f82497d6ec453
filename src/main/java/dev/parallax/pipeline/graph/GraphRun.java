package dev.parallax.pipeline.graph;

import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.beam.RestingRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.joda.time.Duration;

/** Runs a graph on the direct runner, and says how far it has come. */
public final class GraphRun {

  private static final Duration BETWEEN_UPDATES = Duration.millis(200);

  private GraphRun() {}

  /**
   * A pipeline for the direct runner. Its checks that no step changes its input cost half of the
   * time; tests run with them on.
   *
   * @param threads that work at a time; 0 means one a processor
   */
  public static Pipeline pipeline(int threads) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(RestingRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    options.setBlockOnRun(false);
    options.setTargetParallelism(
        Math.max(2, threads > 0 ? threads : Runtime.getRuntime().availableProcessors()));
    return Pipeline.create(options);
  }

  /**
   * Runs the pipeline to its end.
   *
   * @return what its steps have counted
   * @throws IOException if a step failed to read or write
   */
  public static GraphMetrics run(Pipeline pipeline, Progress.Listener listener) throws IOException {
    try {
      PipelineResult result = pipeline.run();
      // What a step threw comes out of waiting only; asking for the state would miss it.
      PipelineResult.State state;
      do {
        state = result.waitUntilFinish(BETWEEN_UPDATES);
        listener.update(Progress.of(result.metrics()));
      } while (state == null || !state.isTerminal());
      return GraphMetrics.of(result.metrics());
    } catch (Pipeline.PipelineExecutionException e) {
      throw unwrap(e);
    }
  }

  /** Beam wraps what a step threw once or more. */
  private static IOException unwrap(Pipeline.PipelineExecutionException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
      if (cause instanceof UncheckedIOException io) {
        IOException inner = Objects.requireNonNull(io.getCause());
        // Which step and document it was has been noted beside the outer one.
        Arrays.stream(io.getSuppressed()).forEach(inner::addSuppressed);
        return inner;
      }
    }
    throw e;
  }
}
