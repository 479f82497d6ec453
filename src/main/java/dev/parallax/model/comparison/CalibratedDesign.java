package dev.parallax.model.comparison;

import java.util.Locale;

/** What a calibration deals anew at random. */
public enum CalibratedDesign {
  /** Units to two cohorts of a size. */
  COHORTS,
  /** Units to cohorts within each stratum. */
  WITHIN,
  /** Documents of one unit to the cohorts. */
  PAIRS,
  /** Times to units. */
  TREND;

  /** Its name in tables and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
