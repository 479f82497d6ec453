package dev.parallax.cli;

import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.model.RunSummary;
import dev.parallax.pipeline.BatchJob;
import dev.parallax.run.JobLockedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The work behind {@code run} and {@code check}, its failures told as exit codes. */
final class BatchWork {

  private BatchWork() {}

  static RunSummary run(PipelineConfig config, ProgressListener progress)
      throws IOException, StoppedException {
    progress.stage("reading");
    try {
      return new BatchJob(Clock.systemUTC())
          .run(config, now -> progress.documents(now.done(), now.total()));
    } catch (JobLockedException e) {
      throw new StoppedException(ExitCode.LOCKED, String.valueOf(e.getMessage()), e);
    } catch (InputFolderException e) {
      throw new StoppedException(ExitCode.NOTHING_ANALYSED, String.valueOf(e.getMessage()), e);
    }
  }

  static CorpusListing list(PipelineConfig config) throws IOException, StoppedException {
    try {
      FoundDocuments found =
          new DocumentFinder()
              .find(Path.of(config.input().folder()), config.input(), config.cohorts());
      return new CorpusListing(
          found.sources(),
          found.rejects(),
          found.ignored().stream().map(file -> file.path() + ": " + file.reason()).toList(),
          found.metadataProblems().stream().map(Object::toString).toList());
    } catch (InputFolderException e) {
      throw new StoppedException(ExitCode.NOTHING_ANALYSED, String.valueOf(e.getMessage()), e);
    }
  }
}
