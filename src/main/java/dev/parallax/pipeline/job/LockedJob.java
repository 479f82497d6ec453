package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.run.JobFolder;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.Stopwatch;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.lock.JobLock;
import dev.parallax.run.lock.JobLockedException;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all jobs over a folder of documents begin and end with: the locks of the job and of the
 * store, finding the documents, and a work folder that is cleared away.
 *
 * @param clock for the run's id and times
 * @param annotator warmed up where there is something to annotate
 */
record LockedJob(Clock clock, JobContext.AnnotatorFactory annotator) {

  private static final Logger LOG = LoggerFactory.getLogger(LockedJob.class);

  /**
   * What is done while the lock is held.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    T in(RunPlan plan, JobFolder job, Stopwatch stopwatch) throws IOException;
  }

  /**
   * Does some work.
   *
   * @param config of the job; its folders are resolved against the working directory
   * @param patience how long to wait while another run is at work
   * @param topicState which topics are inherited
   * @throws ConfigException if the sets of frames cannot be used
   * @throws JobLockedException if another run of the job is at work
   * @throws IOException if the input folder cannot be listed or the output cannot be written
   */
  <T> T run(PipelineConfig config, Duration patience, TopicStateChoice topicState, Work<T> work)
      throws IOException, ConfigException {
    JobFolder job = JobFolder.of(absolute(config.output().folder()), config.name());
    JobLock lock = JobLock.take(job, patience, clock);
    try {
      return withStore(config, job, topicState, work);
    } finally {
      clearQuietly(job);
      lock.close();
    }
  }

  private <T> T withStore(
      PipelineConfig config, JobFolder job, TopicStateChoice topicState, Work<T> work)
      throws IOException, ConfigException {
    StoreLock lock = store(config).use();
    try {
      WorkFolder.clear(job);
      Stopwatch stopwatch = new Stopwatch(clock);
      RunPlan plan = plan(config, job, topicState, stopwatch);
      stopwatch.lap("find");
      return work.in(plan, job, stopwatch);
    } finally {
      lock.close();
    }
  }

  private static RunPlan plan(
      PipelineConfig config, JobFolder job, TopicStateChoice topicState, Stopwatch stopwatch)
      throws IOException, ConfigException {
    Path input = absolute(config.input().folder());
    FoundDocuments found = new DocumentFinder().find(input, config.input(), config.cohorts());
    tellWhatIsLeftOut(config, found);
    Optional<PublishedRun> previous = PublishedRun.latestOf(job);
    return RunPlan.of(
        config,
        input,
        found,
        previous,
        stopwatch.start(),
        snapshotOf -> TopicInheritance.of(topicState, previous, job, snapshotOf));
  }

  /**
   * Begins the work on a plan. Where a text is surely or likely to be annotated, models are loaded
   * in the background while documents are read; else the first text without an annotation has them
   * loaded.
   *
   * @return what the steps of a graph must know
   * @throws IOException if the work folder cannot be made
   */
  JobContext begin(RunPlan plan, JobFolder job, boolean fullRefresh) throws IOException {
    StoreFolder store = store(plan.config());
    boolean annotatesAll = fullRefresh || !store.holdsAny(JobContext.ANNOTATIONS);
    boolean annotates = annotatesAll || plan.readsNewDocuments();
    if (annotates && !plan.found().sources().isEmpty()) {
      annotator.warmUp(plan.config());
    }
    boolean encodesAll = fullRefresh || !store.holdsAny(JobContext.ENCODINGS);
    if ((encodesAll || plan.readsNewDocuments()) && !plan.found().sources().isEmpty()) {
      annotator.warmUpEncoder(plan.config());
    }
    return context(plan, WorkFolder.create(job, plan.runId()), fullRefresh);
  }

  /** What the steps of a graph must know that works in some folder. */
  JobContext context(RunPlan plan, WorkFolder work, boolean fullRefresh) {
    return new JobContext(
        plan.config(),
        plan.input().toString(),
        work.path().toString(),
        store(plan.config()).path().toString(),
        plan.footer(),
        Packed.of(plan.frames()),
        plan.topics().path(),
        fullRefresh,
        annotator,
        annotator.version(),
        annotator.encodingVersion(plan.config()));
  }

  private static StoreFolder store(PipelineConfig config) {
    return StoreFolder.of(absolute(config.output().folder()));
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
}
