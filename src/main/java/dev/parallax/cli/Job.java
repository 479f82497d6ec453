package dev.parallax.cli;

import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.pipeline.job.RunOptions;

/** Reads, analyses, writes and publishes: the work behind {@code parallax run}. */
@FunctionalInterface
public interface Job {

  /**
   * Runs to the end.
   *
   * @param config whose folders are absolute
   * @param options of this run
   * @param progress told of every step, from any thread
   * @return what was done, or that nothing is new; with no documents, nothing was published
   * @throws StoppedException where the run ends early for a reason that is no bug
   * @throws Exception for all else; a full disk and an output folder that cannot be written are
   *     recognised, anything more is reported as a bug
   */
  RunOutcome run(PipelineConfig config, RunOptions options, ProgressListener progress)
      throws Exception;
}
