package dev.parallax.cli;

import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.LocalPlace;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.job.BatchJob;
import dev.parallax.pipeline.job.CalibrationJob;
import dev.parallax.pipeline.job.CalibrationSummary;
import dev.parallax.pipeline.job.RunOptions;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import dev.parallax.run.LatestPointerException;
import dev.parallax.run.lock.JobLockedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The work behind {@code run}, {@code calibrate} and {@code check}, its failures told as exit
 * codes.
 */
final class BatchWork {

  private BatchWork() {}

  static RunOutcome run(PipelineConfig config, RunOptions options, ProgressListener progress)
      throws IOException, StoppedException, ConfigException {
    progress.stage("reading");
    return stoppedWhereItIsNoBug(
        () ->
            new BatchJob(Clock.systemUTC())
                .run(config, options, now -> progress.documents(now.done(), now.total())));
  }

  static CalibrationSummary calibrate(
      PipelineConfig config, CalibrationRequest request, ProgressListener progress)
      throws IOException, StoppedException, ConfigException {
    progress.stage("reading");
    return stoppedWhereItIsNoBug(
        () ->
            new CalibrationJob(Clock.systemUTC())
                .run(config, request, now -> progress.documents(now.done(), now.total())));
  }

  private interface Work<T> {
    T run() throws IOException, ConfigException;
  }

  private static <T> T stoppedWhereItIsNoBug(Work<T> work)
      throws IOException, StoppedException, ConfigException {
    try {
      return work.run();
    } catch (LatestPointerException e) {
      throw new StoppedException(ExitCode.OUTPUT_FAILED, String.valueOf(e.getMessage()), e);
    } catch (JobLockedException e) {
      throw new StoppedException(ExitCode.LOCKED, String.valueOf(e.getMessage()), e);
    } catch (InputFolderException e) {
      throw new StoppedException(ExitCode.NOTHING_ANALYSED, String.valueOf(e.getMessage()), e);
    }
  }

  static CorpusListing list(PipelineConfig config)
      throws IOException, StoppedException, ConfigException {
    return stoppedWhereItIsNoBug(
        () -> {
          // What would stop a run before its work is told here, too.
          new LatestPointer(JobFolder.of(LocalPlace.of(config.output().folder()), config.name()))
              .check();
          return listing(
              new DocumentFinder()
                  .find(Path.of(config.input().folder()), config.input(), config.cohorts()));
        });
  }

  private static CorpusListing listing(FoundDocuments found) {
    return new CorpusListing(
        found.sources(),
        found.rejects(),
        found.ignored().stream().map(file -> file.path() + ": " + file.reason()).toList(),
        found.metadataProblems().stream().map(Object::toString).toList());
  }
}
