package dev.parallax.pipeline.job;

import dev.parallax.model.text.Reject;
import java.util.List;

/**
 * What a calibration found, for people.
 *
 * @param documents analysed
 * @param report lines of text
 * @param rejects files that were not analysed
 * @param folder that holds the table and the report; empty where nothing was analysed
 */
public record CalibrationSummary(
    int documents, List<String> report, List<Reject> rejects, String folder) {

  /** Copies the lists. */
  public CalibrationSummary {
    report = List.copyOf(report);
    rejects = List.copyOf(rejects);
  }
}
