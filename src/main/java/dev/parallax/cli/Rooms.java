package dev.parallax.cli;

import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.job.CalibrationSummary;
import dev.parallax.pipeline.job.RunOptions;

/**
 * What the commands call. Folders of the settings are absolute; whatever is thrown is told by
 * {@link Failures} as an exit code where it is known, and is reported as a bug where it is not.
 *
 * @param job behind {@code run}
 * @param calibrator splits documents at random
 * @param lister behind {@code check}
 */
record Rooms(Job job, Calibrator calibrator, Lister lister) {

  /** Reads, analyses, writes and publishes. */
  @FunctionalInterface
  interface Job {

    /**
     * Runs to the end.
     *
     * @param progress told of every step, from any thread
     * @return what was done, or that nothing is new; with no documents, nothing was published
     */
    RunOutcome run(PipelineConfig config, RunOptions options, ProgressListener progress)
        throws Exception;
  }

  /** Splits documents at random and compares the halves. */
  @FunctionalInterface
  interface Calibrator {

    /**
     * Runs to the end.
     *
     * @param request what is split, and how often
     * @param progress told of every step, from any thread
     * @return what was found; without documents, nothing was written
     */
    CalibrationSummary run(
        PipelineConfig config, CalibrationRequest request, ProgressListener progress)
        throws Exception;
  }

  /** Finds what would be analysed, and annotates nothing. */
  @FunctionalInterface
  interface Lister {
    CorpusListing list(PipelineConfig config) throws Exception;
  }
}
