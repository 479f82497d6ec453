package dev.parallax.pipeline;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.RunSummary;
import dev.parallax.run.JobFolder;
import dev.parallax.run.JobLockedException;
import dev.parallax.run.Publisher;
import dev.parallax.run.Stopwatch;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.WrittenTables;
import dev.parallax.table.Tables;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.apache.beam.sdk.Pipeline;

/** One run of a job: finds the documents, runs the graph over them, publishes the tables. */
public final class BatchJob {

  private final LockedJob locked;

  /**
   * A job that annotates with CoreNLP.
   *
   * @param clock for the run's id and times, which stand in its manifest only
   */
  public BatchJob(Clock clock) {
    this(clock, new SharedAnnotatorFactory());
  }

  /** A job that annotates with something else. */
  BatchJob(Clock clock, JobContext.AnnotatorFactory annotator) {
    this.locked = new LockedJob(clock, annotator);
  }

  /**
   * Runs the job.
   *
   * @param config of the job; its folders are resolved against the working directory
   * @param listener is told how far the run has come
   * @return what was done; where no document could be analysed, nothing was published
   * @throws ConfigException if the sets of frames cannot be used
   * @throws JobLockedException if another run of the job is at work
   * @throws IOException if the input folder cannot be listed or the output cannot be written
   */
  public RunSummary run(PipelineConfig config, Progress.Listener listener)
      throws IOException, ConfigException {
    return locked.run(
        config,
        (plan, job, work, stopwatch) -> {
          GraphReport report = runGraph(plan, work, listener);
          stopwatch.lap("analyse");
          return publish(plan, job, work, report, stopwatch);
        });
  }

  private GraphReport runGraph(RunPlan plan, WorkFolder work, Progress.Listener listener)
      throws IOException {
    JobContext context = locked.context(plan, work);
    for (Table<?> table : Tables.ofRuns()) {
      Files.createDirectories(work.tables().resolve(table.name()));
    }
    Pipeline pipeline = GraphRun.pipeline(plan.config().execution().threads());
    ParallaxPipeline.build(pipeline, context, plan.found());
    return GraphReport.of(context, GraphRun.run(pipeline, listener));
  }

  private static RunSummary publish(
      RunPlan plan, JobFolder job, WorkFolder work, GraphReport report, Stopwatch stopwatch)
      throws IOException {
    WrittenTables tables = WrittenTables.in(work.tables());
    stopwatch.lap("check");
    if (tables.rows("documents") > 0) {
      RunManifest.of(plan, report, tables, stopwatch).write(work.tables());
      Publisher.publish(job, work, plan.runId());
    }
    return new RunSummary(
        tables.rows("documents"),
        tables.rows("segments"),
        tables.rows("sentences"),
        tables.rows("tokens"),
        tables.rows("mentions"),
        report.corpus().counts(),
        report.corpus().notes(),
        report.run().rejects(),
        report.run().issues().values().stream().mapToLong(Long::longValue).sum(),
        stopwatch.elapsed(),
        job.run(plan.runId()).toString(),
        job.latest().toString());
  }
}
