package dev.parallax.pipeline.corpus;

import dev.parallax.compare.calibrate.CalibrationSettings;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.comparison.CalibratedDesign;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be calibrated.
 *
 * @param cohort whose documents are split; null pools the documents of all cohorts
 * @param designs that are calibrated
 * @param sizes units on each side of a split
 * @param splits for each size
 */
public record CalibrationRequest(
    @Nullable String cohort, Set<CalibratedDesign> designs, List<Integer> sizes, int splits)
    implements Serializable {

  /** Fewest units on a side: with fewer nothing is tested. */
  public static final int FEWEST_UNITS = CalibrationSettings.MIN_SIZE;

  /** Copies set and list. */
  public CalibrationRequest {
    designs = Collections.unmodifiableSet(new TreeSet<>(designs));
    sizes = List.copyOf(sizes);
  }

  /** The job with the documents that are asked for, and no others. */
  public PipelineConfig narrow(PipelineConfig config) {
    return cohort == null ? config : config.withCohorts(List.of(cohort));
  }
}
