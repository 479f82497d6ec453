package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.CalibrationRow;
import java.util.List;

/**
 * What a calibration found.
 *
 * @param documents that were pooled
 * @param units they form
 * @param splits into fake cohorts, for each size
 * @param sizesLeftOut sizes for which there are too few units
 * @param rows by size, family and band
 */
public record CalibrationResult(
    int documents, int units, int splits, List<Integer> sizesLeftOut, List<CalibrationRow> rows) {

  /** Copies the lists. */
  public CalibrationResult {
    sizesLeftOut = List.copyOf(sizesLeftOut);
    rows = List.copyOf(rows);
  }
}
