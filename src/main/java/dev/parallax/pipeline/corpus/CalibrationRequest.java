package dev.parallax.pipeline.corpus;

import dev.parallax.compare.calibrate.CalibrationSettings;
import dev.parallax.config.PipelineConfig;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be calibrated.
 *
 * @param cohort whose documents are split; null pools the documents of all cohorts
 * @param sizes units on each side of a split
 * @param splits for each size
 */
public record CalibrationRequest(@Nullable String cohort, List<Integer> sizes, int splits)
    implements Serializable {

  /** Fewest units on a side: with fewer nothing is tested. */
  public static final int FEWEST_UNITS = CalibrationSettings.MIN_SIZE;

  /** Copies the list. */
  public CalibrationRequest {
    sizes = List.copyOf(sizes);
  }

  /** The job with the documents that are asked for, and no others. */
  public PipelineConfig narrow(PipelineConfig config) {
    return cohort == null ? config : config.withCohorts(List.of(cohort));
  }
}
