package dev.parallax.pipeline.flink;

import dev.parallax.config.ExecutionConfig;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.graph.GraphMetrics;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a graph on a Flink cluster. Flink's runner is named and not called, so that it need be on
 * the class path of those alone who use it.
 *
 * @param execution where the cluster is, and what it takes of it
 * @param name of the job there, the same for all its clients, of whom one at a time has its lock
 */
public record FlinkRun(ExecutionConfig execution, String name) {

  private static final Logger LOG = LoggerFactory.getLogger(FlinkRun.class);
  private static final long MILLIS_BETWEEN_UPDATES = 1000;
  private static final int MOST_SECONDS_TO_END = 30;

  /** Between what all clients of a job call it, and what one does. */
  private static final String MARK = " #";

  private static final String RUNNER = "FlinkRunner";
  private static final String RUNNER_CLASS = "org.apache.beam.runners.flink.FlinkRunner";

  /** Whether Flink's runner is on the class path. */
  public static boolean isThere() {
    try {
      Class.forName(RUNNER_CLASS, false, FlinkRun.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private FlinkCluster cluster() {
    return new FlinkCluster(execution.flinkMaster());
  }

  /**
   * Runs a graph to its end.
   *
   * @param graph adds the graph to an empty pipeline
   * @return what its steps have counted
   * @throws ClusterException if the cluster cannot be used, or the job failed on it
   * @throws IOException if the job failed on object storage
   */
  public GraphMetrics run(Consumer<Pipeline> graph, Progress.Listener listener) throws IOException {
    cluster().require();
    endAll(this::isOfJob);
    String own = name + MARK + UUID.randomUUID();
    // Before it is sent: who is told to end meanwhile must not leave a job behind.
    Thread ending = new Thread(() -> endQuietly(own), "end-cluster-job");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      return ended(sent(graph, own), own, listener);
    } catch (IOException | RuntimeException e) {
      endQuietly(own);
      throw e;
    } finally {
      unhook(ending);
    }
  }

  /** Whether some client of this job has sent it. */
  private boolean isOfJob(String jobName) {
    return jobName.matches(Pattern.quote(name + MARK) + "[0-9a-f-]+");
  }

  private PipelineResult sent(Consumer<Pipeline> graph, String own) throws IOException {
    PipelineOptions options = options(own);
    try {
      Pipeline pipeline = Pipeline.create(options);
      graph.accept(pipeline);
      return pipeline.run();
    } catch (RuntimeException e) {
      LOG.error("The job could not be sent to the cluster", e);
      throw new ClusterException(
          "the job could not be sent to the cluster at %s: %s; %sthe log has the details"
              .formatted(
                  execution.flinkMaster(),
                  root(e),
                  execution.workerJars() == ExecutionConfig.WorkerJars.IN_PLACE
                      ? "with execution.worker_jars: in_place job manager and workers need"
                          + " Parallax's jars on their class path; "
                      : ""),
          e);
    }
  }

  private PipelineOptions options(String own) throws IOException {
    int slots = execution.threads() > 0 ? execution.threads() : cluster().slots();
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=" + RUNNER,
                "--flinkMaster=" + execution.flinkMaster(),
                "--jobName=" + own,
                "--parallelism=" + slots,
                // An attached client would learn neither how far the job is nor be able to end it.
                "--attachedMode=false",
                // No step changes its input.
                "--fasterCopy=true")
            .create();
    StagedFiles.choose(options, execution.workerJars());
    return options;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private GraphMetrics ended(PipelineResult result, String own, Progress.Listener listener)
      throws IOException {
    PipelineResult.State state = state(result, own);
    while (!state.isTerminal()) {
      pause();
      state = state(result, own);
      tell(result, listener);
    }
    if (state != PipelineResult.State.DONE) {
      throw failed(state, own);
    }
    return GraphMetrics.of(result.metrics());
  }

  /** How far a job is, is no reason to end it. */
  private static void tell(PipelineResult result, Progress.Listener listener) {
    try {
      listener.update(Progress.of(result.metrics()));
    } catch (RuntimeException e) {
      LOG.debug("The cluster does not say how far the job is", e);
    }
  }

  /** The client throws what is no fault of the pipeline where its cluster is gone, or is busy. */
  private PipelineResult.State state(PipelineResult result, String own) throws IOException {
    try {
      return result.getState();
    } catch (RuntimeException e) {
      LOG.warn("The cluster does not say how the job is", e);
      // Says so, where it does not answer at all.
      cluster().require();
      // One question that failed must not end the work of hours.
      if (cluster().jobs().stream().anyMatch(job -> job.running() && job.name().equals(own))) {
        return PipelineResult.State.UNKNOWN;
      }
      throw new ClusterException(
          "the cluster at %s does not know the job any more (was it started anew?)"
              .formatted(execution.flinkMaster()),
          e);
    }
  }

  /** Ends jobs: before a run those of a client that was killed, whose lock this one has now. */
  private void endAll(Predicate<String> named) throws IOException {
    for (int waited = 0; waited < MOST_SECONDS_TO_END; waited++) {
      List<FlinkCluster.Job> running =
          cluster().jobs().stream().filter(job -> job.running() && named.test(job.name())).toList();
      if (running.isEmpty()) {
        return;
      }
      for (FlinkCluster.Job job : running) {
        LOG.warn("ending the cluster's job {}", job.id());
        cancel(job);
      }
      pause();
    }
    // Another job of the same lock beside it would write into the same folders.
    throw new ClusterException(
        "an earlier job of this output did not end within %d s on the cluster at %s; end it there, then run again"
            .formatted(MOST_SECONDS_TO_END, execution.flinkMaster()));
  }

  private void cancel(FlinkCluster.Job job) throws IOException {
    try {
      cluster().cancel(job.id());
    } catch (ClusterException e) {
      // It may have ended by itself meanwhile, as the next look at it will show.
      LOG.debug("The job {} could not be ended", job.id(), e);
    }
  }

  private IOException failed(PipelineResult.State state, String own) throws IOException {
    for (FlinkCluster.Job job : cluster().jobs()) {
      if (job.name().equals(own)) {
        FlinkFailure failure = cluster().failure(job.id());
        LOG.error("the cluster's job {} ended as {}: {}", job.id(), state, failure.trace());
        return state == PipelineResult.State.CANCELLED
            ? new ClusterException(
                "the job %s was cancelled on the cluster at %s; nothing was published"
                    .formatted(job.id(), execution.flinkMaster()))
            : failure.told("the cluster at " + execution.flinkMaster() + ", job " + job.id());
      }
    }
    return new ClusterException(
        "the job ended as %s on the cluster at %s, which has forgotten it"
            .formatted(state, execution.flinkMaster()));
  }

  private void endQuietly(String own) {
    try {
      endAll(own::equals);
    } catch (IOException e) {
      LOG.warn("The cluster's job could not be ended: {}", e.getMessage());
    }
  }

  private static void unhook(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException shuttingDown) {
      LOG.debug("Ended while the process ends", shuttingDown);
    }
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_UPDATES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }
}
