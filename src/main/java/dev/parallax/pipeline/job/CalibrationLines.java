package dev.parallax.pipeline.job;

import java.util.List;

/**
 * What a calibration says to people.
 *
 * @param documents that were split
 * @param lines of its report
 */
public record CalibrationLines(int documents, List<String> lines) {

  /** Name under which the run keeps it. */
  public static final String ID = "calibration-lines";

  /** Copies the list. */
  public CalibrationLines {
    lines = List.copyOf(lines);
  }
}
