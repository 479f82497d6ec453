package dev.parallax.pipeline;

import dev.parallax.table.format.Table;
import dev.parallax.table.Tables;

import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.model.RunSummary;
import dev.parallax.run.JobFolder;
import dev.parallax.run.JobLock;
import dev.parallax.run.JobLockedException;
import dev.parallax.run.Publisher;
import dev.parallax.run.Stopwatch;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.WrittenTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.beam.sdk.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job: finds the documents, runs the graph over them, publishes the tables. */
public final class BatchJob {

  private static final Logger LOG = LoggerFactory.getLogger(BatchJob.class);

  private final Clock clock;
  private final JobContext.AnnotatorFactory annotator;

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
    this.clock = clock;
    this.annotator = annotator;
  }

  /**
   * Runs the job.
   *
   * @param config of the job; its folders are resolved against the working directory
   * @param listener is told how far the run has come
   * @return what was done; where no document could be analysed, nothing was published
   * @throws JobLockedException if another run of the job is at work
   * @throws IOException if the input folder cannot be listed or the output cannot be written
   */
  public RunSummary run(PipelineConfig config, Progress.Listener listener) throws IOException {
    Stopwatch stopwatch = new Stopwatch(clock);
    Path input = absolute(config.input().folder());
    FoundDocuments found = new DocumentFinder().find(input, config.input(), config.cohorts());
    tellWhatIsLeftOut(config, found);
    if (!found.sources().isEmpty()) {
      annotator.warmUp();
    }
    JobFolder job = JobFolder.of(absolute(config.output().folder()), config.name());
    JobLock lock = JobLock.take(job);
    try {
      RunPlan plan = RunPlan.of(config, input, found, stopwatch.start());
      WorkFolder work = WorkFolder.create(job, plan.runId());
      stopwatch.lap("find");
      RunReport report = runGraph(plan, work, listener);
      stopwatch.lap("analyse");
      return publish(plan, job, work, report, stopwatch);
    } finally {
      clearQuietly(job);
      lock.close();
    }
  }

  private static void tellWhatIsLeftOut(PipelineConfig config, FoundDocuments found) {
    found.metadataProblems().forEach(problem -> LOG.warn("{}", problem));
    Set<String> cohorts =
        found.sources().stream().map(DocumentSource::cohort).collect(Collectors.toSet());
    for (String cohort : config.cohorts()) {
      if (!cohorts.contains(cohort)) {
        LOG.warn("cohort {} has no documents in {}", cohort, config.input().folder());
      }
    }
    if (!found.ignored().isEmpty()) {
      LOG.info("{} files ignored; run.json and ./parallax check say which", found.ignored().size());
    }
  }

  /** Where workers of a failed graph still write, the next run clears what is left. */
  private static void clearQuietly(JobFolder job) {
    try {
      WorkFolder.clear(job);
    } catch (IOException | UncheckedIOException e) {
      LOG.info("Left for the next run to clear: {}", job.work(), e);
    }
  }

  private static Path absolute(String folder) {
    return Path.of(folder).toAbsolutePath().normalize();
  }

  private RunReport runGraph(RunPlan plan, WorkFolder work, Progress.Listener listener)
      throws IOException {
    JobContext context =
        new JobContext(
            plan.config(),
            plan.input().toString(),
            work.path().toString(),
            plan.footer(),
            annotator);
    for (Table<?> table : Tables.all()) {
      Files.createDirectories(work.tables().resolve(table.name()));
    }
    Pipeline pipeline = GraphRun.pipeline(plan.config().execution().threads());
    ParallaxPipeline.build(pipeline, context, plan.found().sources(), plan.found().rejects());
    GraphRun.run(pipeline, listener);
    return context.reports().get(RunReport.ID);
  }

  private static RunSummary publish(
      RunPlan plan, JobFolder job, WorkFolder work, RunReport report, Stopwatch stopwatch)
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
        report.rejects(),
        report.issues().values().stream().mapToLong(Long::longValue).sum(),
        stopwatch.elapsed(),
        job.run(plan.runId()).toString(),
        job.latest().toString());
  }
}
