package dev.parallax.model.comparison;

import java.util.Locale;

/** What a calibration deals anew at random; in the order of their names, as the table has them. */
public enum CalibratedDesign {
  /** Units to two cohorts of a size. */
  COHORTS,
  /** Documents of one unit to the cohorts. */
  PAIRS,
  /** Times to units. */
  TREND,
  /** Units to cohorts within each stratum. */
  WITHIN;

  /** Its name in tables and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
