package dev.parallax.cli;

import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.job.CalibrationSummary;

/** Splits documents at random and compares the halves: the work behind {@code calibrate}. */
@FunctionalInterface
public interface Calibrator {

  /**
   * Runs to the end.
   *
   * @param config whose folders are absolute
   * @param request what is split, and how often
   * @param progress told of every step, from any thread
   * @return what was found; without documents, nothing was written
   * @throws StoppedException where it ends early for a reason that is no bug
   * @throws Exception for all else, as in {@link Job#run}
   */
  CalibrationSummary run(
      PipelineConfig config, CalibrationRequest request, ProgressListener progress)
      throws Exception;
}
