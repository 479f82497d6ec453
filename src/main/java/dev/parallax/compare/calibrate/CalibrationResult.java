package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import java.util.List;

/**
 * What a calibration found.
 *
 * @param documents that were pooled
 * @param units they form
 * @param splits into fake cohorts, for each size
 * @param sizesLeftOut sizes for which there are too few units
 * @param designsLeftOut designs that these documents cannot be laid out for
 * @param rows by design, size, family and band
 */
public record CalibrationResult(
    int documents,
    int units,
    int splits,
    List<Integer> sizesLeftOut,
    List<CalibratedDesign> designsLeftOut,
    List<CalibrationRow> rows) {

  /** Copies the lists. */
  public CalibrationResult {
    sizesLeftOut = List.copyOf(sizesLeftOut);
    designsLeftOut = List.copyOf(designsLeftOut);
    rows = List.copyOf(rows);
  }
}
