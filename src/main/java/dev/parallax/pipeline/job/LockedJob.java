package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.files.SystemFault;
import dev.parallax.objects.Storage;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.document.AnnotateDocument;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.pipeline.document.EncodeDocument;
import dev.parallax.pipeline.document.EntryAccess;
import dev.parallax.pipeline.graph.GraphMetrics;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.report.ReportWriter;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.Publisher;
import dev.parallax.run.Stopwatch;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.lock.JobLock;
import dev.parallax.run.lock.JobLockedException;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreLock;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.beam.sdk.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all jobs over a folder of documents begin and end with: the locks of the job and of the
 * store, finding the documents, and a work folder that is cleared away.
 *
 * @param clock for the run's id and times
 * @param annotator warmed up where there is something to annotate
 */
record LockedJob(Clock clock, AnnotatorFactory annotator) {

  private static final Logger LOG = LoggerFactory.getLogger(LockedJob.class);

  /**
   * What is done while the lock is held.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    T in(RunPlan plan, JobFolder job, Lease lease, Stopwatch stopwatch) throws IOException;
  }

  /**
   * Does some work.
   *
   * @param config of the job; its folders are resolved against the working directory
   * @param patience how long to wait while another run is at work
   * @param topicState which topics are inherited
   * @throws ConfigException if the settings, or files that they name, cannot be used
   * @throws JobLockedException if another run of the job is at work
   * @throws IOException if the input folder cannot be listed or the output cannot be written
   */
  <T> T run(PipelineConfig config, Duration patience, TopicStateChoice topicState, Work<T> work)
      throws IOException, ConfigException {
    JobFolder job = JobFolder.of(output(config), config.name());
    try (JobLock lock = JobLock.take(job, patience, clock)) {
      try {
        return withStore(config, job, lock.lease(), topicState, work);
      } catch (IOException | RuntimeException e) {
        requireHeld(lock.lease(), e);
        throw e;
      } finally {
        // While the lock is held: later, this would take the next run's work away.
        clearQuietly(job, lock.lease());
      }
    }
  }

  @SuppressWarnings("try") // The lock of the store is held, and asked nothing.
  private <T> T withStore(
      PipelineConfig config, JobFolder job, Lease lease, TopicStateChoice topicState, Work<T> work)
      throws IOException, ConfigException {
    try (StoreLock shared = store(config).use()) {
      WorkFolder.clear(job);
      // Before any work is done: hours of it would be lost if it could not be published.
      new LatestPointer(job).mend(lease);
      Publisher.clearUnfinished(job);
      clearUnfinishedPages(job);
      Stopwatch stopwatch = new Stopwatch(clock);
      RunPlan plan = plan(config, job, topicState, stopwatch);
      stopwatch.lap("find");
      return work.in(plan, job, lease, stopwatch);
    }
  }

  /**
   * Who has lost the lock has lost the work folder with it: that is what ended the job, whatever it
   * looked like.
   *
   * @throws LeaseLostException if it was taken by another run
   */
  private static void requireHeld(Lease lease, Throwable failure) throws LeaseLostException {
    if (SystemFault.causes(failure).anyMatch(StorageException.class::isInstance)) {
      // It would be asked for minutes once more, and says nothing of the lock.
      return;
    }
    try {
      lease.require();
    } catch (LeaseLostException taken) {
      taken.addSuppressed(failure);
      throw taken;
    } catch (IOException | UncheckedIOException unanswered) {
      failure.addSuppressed(unanswered);
    }
  }

  private RunPlan plan(
      PipelineConfig config, JobFolder job, TopicStateChoice topicState, Stopwatch stopwatch)
      throws IOException, ConfigException {
    Place input = Storage.absolute(config.input().folder());
    FoundDocuments found =
        new DocumentFinder(new FileMetadata(config.input()))
            .find(input, config.input(), config.cohorts());
    AnalysisSettings files = SettingsCheck.check(config, input, found);
    tellWhatIsLeftOut(config, found);
    Optional<PublishedRun> previous = PublishedRun.latestOf(job);
    if (previous.isEmpty()) {
      // Nothing can be as it was, so they are needed; they load while the plan is made.
      loadModels(config, found, false);
    }
    return RunPlan.of(
        config,
        files,
        input,
        found,
        new InputHashing(input, engine(config), job.work().at("inputs"), InputHashing.MOST_HERE),
        previous,
        stopwatch.start(),
        snapshotOf -> TopicInheritance.of(topicState, previous, job, snapshotOf));
  }

  /**
   * Begins the work on a plan.
   *
   * @return the folder to work in
   * @throws IOException if models are missing, or the store cannot be listed
   */
  WorkFolder begin(RunPlan plan, JobFolder job, boolean fullRefresh) throws IOException {
    if (fullRefresh || plan.previous().isPresent()) {
      // Where there is no run before, plan() has begun it already.
      loadModels(plan.config(), plan.found(), fullRefresh || plan.readsNewDocuments());
    }
    return WorkFolder.create(job, plan.runId());
  }

  /**
   * Where a text is surely or likely to be annotated, models are loaded in the background while
   * documents are read; else the first text without an annotation has them loaded.
   *
   * @param areNew whether some of the documents are new, or all are taken for it
   */
  private void loadModels(PipelineConfig config, FoundDocuments found, boolean areNew)
      throws IOException {
    if (config.execution().onCluster()) {
      // Models are the workers' affair, and this machine may have none.
      return;
    }
    annotator.require(config);
    if (found.sources().isEmpty()) {
      return;
    }
    StoreFolder store = store(config);
    if (areNew || !store.holdsAny(AnnotateDocument.KIND)) {
      annotator.warmUp(config);
    }
    if (areNew || !store.holdsAny(EncodeDocument.KIND)) {
      annotator.warmUpEncoder(config);
    }
  }

  /** The graph of a plan, at work in some folder. */
  RunGraph graph(RunPlan plan, WorkFolder work, boolean fullRefresh) {
    WorkRecords records = new WorkRecords(work.path());
    return new RunGraph(
        plan.config(),
        plan.input(),
        records,
        tables(plan, work),
        new EntryAccess(store(plan.config()), records, !fullRefresh),
        Packed.of(plan.files().frames()),
        Packed.of(plan.files().heads()),
        Packed.of(plan.files().own()),
        Packed.of(plan.files().labels()),
        plan.topics().file(),
        annotator);
  }

  /** What runs the graphs of a job. */
  static Engine engine(PipelineConfig config) {
    return new Engine(
        config.execution(), "parallax " + JobFolder.of(output(config), config.name()).path());
  }

  /**
   * Runs a graph of a job to its end.
   *
   * @param parts adds what is wanted of the graph to an empty pipeline
   * @return what its steps have counted
   * @throws IOException as {@link Engine#run} does
   */
  static GraphMetrics run(
      Engine engine, RunGraph graph, Consumer<Pipeline> parts, Progress.Listener listener)
      throws IOException {
    // Held here: the threads of the graph come and go, and share what they write.
    try (OpenPacks packs = graph.work().beginPacks()) {
      GraphMetrics metrics = engine.run(parts, listener);
      // Here a failure ends the run; closing would only log it.
      packs.commit();
      return metrics;
    }
  }

  /** The tables of a plan, in some folder. */
  static TableFiles tables(RunPlan plan, WorkFolder work) {
    return new TableFiles(work.tables(), plan.footer());
  }

  private static StoreFolder store(PipelineConfig config) {
    return StoreFolder.of(output(config));
  }

  private static void tellWhatIsLeftOut(PipelineConfig config, FoundDocuments found) {
    found.metadataProblems().forEach(problem -> LOG.warn("{}", problem));
    Set<String> cohorts =
        found.sources().stream().map(DocumentSource::cohort).collect(Collectors.toSet());
    for (String cohort : config.cohorts().names()) {
      if (!cohorts.contains(cohort)) {
        LOG.warn("cohort {} has no documents in {}", cohort, config.input().folder());
      }
    }
    if (!found.ignored().isEmpty()) {
      LOG.info(
          "files ignored: {}; run.json and ./parallax check say which", found.ignored().size());
    }
  }

  /** What a killed {@code report} has left beside the tables of a run. */
  private static void clearUnfinishedPages(JobFolder job) {
    try {
      for (Place run : job.runs().list()) {
        if (run.isFolder()) {
          ReportWriter.clearUnfinished(run);
        }
      }
    } catch (IOException e) {
      LOG.info("An unfinished page is left for the next run to clear", e);
    }
  }

  /** Where workers of a failed graph still write, the next run clears what is left. */
  private static void clearQuietly(JobFolder job, Lease lease) {
    try {
      lease.require();
      WorkFolder.clear(job);
    } catch (IOException | UncheckedIOException e) {
      LOG.info("Left for the next run to clear: {}", job.work(), e);
    }
  }

  private static Place output(PipelineConfig config) {
    return Storage.absolute(config.output().folder());
  }
}
