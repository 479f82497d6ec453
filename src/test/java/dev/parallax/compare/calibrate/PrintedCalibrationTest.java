package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.text.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedCalibrationTest {

  private static final CalibrationRow WORDS =
      new CalibrationRow(
          CalibratedDesign.COHORTS,
          5,
          "term",
          Voice.ALL,
          FrequencyBand.FROM_90,
          1_443,
          500,
          2_000,
          0.001,
          estimate(0.0312, 0.0284, 0.0345),
          estimate(0.968, 0.965, 0.971),
          estimate(0.331, 0.32, 0.342));
  private static final CalibrationRow TONE =
      new CalibrationRow(
          CalibratedDesign.COHORTS,
          8,
          "tone",
          Voice.ALL,
          FrequencyBand.FROM_90,
          9,
          9,
          2_000,
          0,
          estimate(0.06, 0.051, 0.07),
          null,
          null);

  @Test
  void everyRowIsALine() {
    assertThat(PrintedCalibration.lines(result(WORDS)))
        .containsExactly(
            "Calibration at 5 %: 66 documents, 65 units, 2,000 random splits a size.",
            "40 a side is left out: it takes 80 units.",
            "within is left out: it takes compare.within, and values of it with several units, eight"
                + " units in all.",
            "",
            "design    size  family           voice      documents      measures  false positives      intervals over"
                + " zero    untested  doubled rate found",
            "cohorts      5  term             all        90 % or more       1443  3.1 % (2.8-3.5)      96.8 %"
                + " (96.5-97.1)        0.1 %  33.1 % (32.0-34.2)",
            "",
            "False positives do not lie above 5 % anywhere.");
  }

  @Test
  void whatLiesAboveTheLevelIsNamed() {
    assertThat(PrintedCalibration.lines(result(WORDS, TONE)))
        .endsWith(
            "False positives lie above 5 %:",
            "  8 a side, tone, all, 90 % or more",
            "By chance alone one interval in forty lies above the truth.");
  }

  @Test
  void withoutRowsOnlyTheReasonIsLeft() {
    assertThat(PrintedCalibration.lines(result())).hasSize(3);
  }

  private static CalibrationResult result(CalibrationRow... rows) {
    return new CalibrationResult(
        66, 65, 2_000, List.of(40), List.of(CalibratedDesign.WITHIN), List.of(rows));
  }

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate(value, new Interval(low, high));
  }
}
