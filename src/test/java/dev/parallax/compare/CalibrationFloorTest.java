package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.calibrate.CalibrationSettings;
import org.junit.jupiter.api.Test;

class CalibrationFloorTest {

  @Test
  void calibrationHasTheFloorOfRealComparisons() {
    assertThat(CalibrationSettings.MIN_SIZE).isEqualTo(Floor.UNITS);
  }
}
