package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Lease;
import dev.parallax.model.change.RunChanges;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.pipeline.graph.GraphOutcome;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.report.ReportWriter;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.Publisher;
import dev.parallax.run.Stopwatch;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.WrittenTables;
import dev.parallax.run.keep.Retention;
import dev.parallax.run.lock.JobLockedException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job: finds the documents, runs the graph over them, publishes the tables. */
public final class BatchJob {

  private static final Logger LOG = LoggerFactory.getLogger(BatchJob.class);

  private final LockedJob locked;
  private final int mostListed;

  /**
   * A job that annotates with CoreNLP.
   *
   * @param clock for the run's id and times, which stand in its manifest only
   */
  public BatchJob(Clock clock) {
    this(clock, new SharedAnnotatorFactory());
  }

  /** A job that annotates with something else. */
  public BatchJob(Clock clock, AnnotatorFactory annotator) {
    this(clock, annotator, LongLists.MOST_LISTED);
  }

  /**
   * @param mostListed files that are listed in {@code run.json}
   */
  BatchJob(Clock clock, AnnotatorFactory annotator, int mostListed) {
    this.locked = new LockedJob(clock, annotator);
    this.mostListed = mostListed;
  }

  /**
   * Runs the job; where nothing is new since the newest published run, no model is loaded.
   *
   * @param config of the job; its folders are resolved against the working directory
   * @param options of this run
   * @param listener is told how far the run has come
   * @return what was done; where no document could be analysed, nothing was published
   * @throws ConfigException if the settings, or files that they name, cannot be used
   * @throws JobLockedException if another run of the job is at work
   * @throws IOException if the input folder cannot be listed or the output cannot be written
   */
  public RunOutcome run(PipelineConfig config, RunOptions options, Progress.Listener listener)
      throws IOException, ConfigException {
    return locked.run(
        config,
        options.patience(),
        options.topicState(),
        (plan, job, lease, stopwatch) ->
            options.fullRefresh() || !plan.isNothingNew(job)
                ? runAnew(plan, job, lease, options, listener, stopwatch)
                : nothingNew(plan.previous().orElseThrow(), job));
  }

  private static NothingNew nothingNew(PublishedRun latest, JobFolder job) {
    return new NothingNew(
        latest.runId(),
        latest.rows("documents"),
        latest.rejectsByClass(),
        readable(job, latest.runId()));
  }

  private static String readable(JobFolder job, String runId) {
    return new LatestPointer(job).readable(runId).toString();
  }

  private RunSummary runAnew(
      RunPlan plan,
      JobFolder job,
      Lease lease,
      RunOptions options,
      Progress.Listener listener,
      Stopwatch stopwatch)
      throws IOException {
    WorkFolder work = locked.begin(plan, job, options.fullRefresh());
    GraphOutcome outcome = runGraph(plan, work, options, listener);
    stopwatch.lap("analyse");
    LOG.info("telling what has changed since the run before");
    Engine engine = LockedJob.engine(plan.config());
    RunChanges changes =
        new TellChanges(plan, job, work, LockedJob.tables(plan, work))
            .write((held, folder) -> runComparison(engine, held, folder));
    stopwatch.lap("changes");
    return publish(plan, job, lease, work, outcome, changes, stopwatch);
  }

  private GraphOutcome runGraph(
      RunPlan plan, WorkFolder work, RunOptions options, Progress.Listener listener)
      throws IOException {
    RunGraph graph = locked.graph(plan, work, options.fullRefresh());
    return GraphOutcome.of(
        graph.work(),
        LockedJob.run(
            LockedJob.engine(plan.config()),
            graph,
            pipeline -> graph.addRun(pipeline, plan.found()),
            listener));
  }

  /** Settings of the run before are tried where this run is at work. */
  private void runComparison(Engine engine, RunPlan plan, WorkFolder work) throws IOException {
    RunGraph graph = locked.graph(plan, work, false);
    LockedJob.run(
        engine, graph, pipeline -> graph.addComparison(pipeline, plan.found()), progress -> {});
  }

  private RunSummary publish(
      RunPlan plan,
      JobFolder job,
      Lease lease,
      WorkFolder work,
      GraphOutcome outcome,
      RunChanges changes,
      Stopwatch stopwatch)
      throws IOException {
    LongLists lists =
        LongLists.of(
            plan.inputs(), outcome.run().store(), mostListed, LockedJob.tables(plan, work));
    WrittenTables tables = WrittenTables.in(work.tables());
    stopwatch.lap("check");
    LOG.info("writing {}", ReportWriter.FILE_NAME);
    List<String> notes = new ArrayList<>(outcome.corpus().notes());
    if (tables.rows("documents") > 0) {
      // In this order: the page reads run.json, a run that can be seen is complete, and should the
      // process be killed before older runs go, there is one too many and never one too few.
      RunManifest.of(plan, outcome, lists, changes.overview(), tables, stopwatch)
          .write(work.tables());
      notes.addAll(writeReport(work));
      Publisher.publish(job, work, plan.runId(), lease);
      Retention.apply(job, plan.config().output().keepRuns());
    }
    return summary(plan, job, outcome, notes, changes, tables, stopwatch);
  }

  /**
   * A page that cannot be drawn is no reason to lose the tables.
   *
   * @return what people must know of it
   */
  private static List<String> writeReport(WorkFolder work) throws IOException {
    try {
      ReportWriter.write(work.tables());
      return List.of();
    } catch (RuntimeException e) {
      LOG.error("report.html could not be made", e);
      return List.of(
          "report.html could not be made, the tables are complete; the log has the details, please"
              + " report them");
    }
  }

  private static RunSummary summary(
      RunPlan plan,
      JobFolder job,
      GraphOutcome outcome,
      List<String> notes,
      RunChanges changes,
      WrittenTables tables,
      Stopwatch stopwatch) {
    return new RunSummary(
        tables.rows("documents"),
        tables.rows("segments"),
        tables.rows("sentences"),
        tables.rows("tokens"),
        tables.rows("mentions"),
        outcome.corpus().counts(),
        notes,
        outcome.run().rejects(),
        outcome.run().issues().values().stream().mapToLong(Long::longValue).sum(),
        outcome.run().store().counts(),
        outcome.run().store().damaged().size(),
        plan.looks(),
        changes,
        stopwatch.elapsed(),
        job.run(plan.runId()).toString(),
        readable(job, plan.runId()));
  }
}
