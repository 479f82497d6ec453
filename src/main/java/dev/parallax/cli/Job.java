package dev.parallax.cli;

import dev.parallax.config.PipelineConfig;
import dev.parallax.model.RunSummary;

/** Reads, analyses, writes and publishes: the work behind {@code parallax run}. */
@FunctionalInterface
public interface Job {

  /**
   * Runs to the end.
   *
   * @param config whose folders are absolute
   * @param progress told of every step, from any thread
   * @return what was done; with no documents, nothing was published
   * @throws StoppedException where the run ends early for a reason that is no bug
   * @throws Exception for all else; a full disk and an output folder that cannot be written are
   *     recognised, anything more is reported as a bug
   */
  RunSummary run(PipelineConfig config, ProgressListener progress) throws Exception;
}
