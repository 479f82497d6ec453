package dev.parallax.pipeline.handover;

import java.util.List;

/**
 * What a calibration says to people.
 *
 * @param documents that were split
 * @param lines of its report
 */
public record CalibrationLines(int documents, List<String> lines) {

  /** Copies the list. */
  public CalibrationLines {
    lines = List.copyOf(lines);
  }
}
