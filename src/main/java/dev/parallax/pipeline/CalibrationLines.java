package dev.parallax.pipeline;

import java.util.List;

/**
 * What a calibration says to people.
 *
 * @param documents that were split
 * @param lines of its report
 */
record CalibrationLines(int documents, List<String> lines) {

  /** Name under which the run keeps it. */
  static final String ID = "calibration-lines";

  /** Copies the list. */
  CalibrationLines {
    lines = List.copyOf(lines);
  }
}
