package dev.parallax.table.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.text.Voice;
import org.junit.jupiter.api.Test;

class CalibrationTableTest {

  private static final CalibrationRow ROW =
      new CalibrationRow(
          CalibratedDesign.COHORTS,
          8,
          "tone",
          Voice.ALL,
          FrequencyBand.FROM_90,
          9,
          7,
          2_000,
          0.25,
          new Estimate(0.05, new Interval(0.04, 0.06)),
          new Estimate(0.95, null),
          null);

  @Test
  void sharesAndTheirBoundsAreColumns() {
    assertThat(value("size")).isEqualTo(8);
    assertThat(value("band")).isEqualTo("90 % or more");
    assertThat(value("band_low")).isEqualTo(0.9);
    assertThat(value("measures")).isEqualTo(9);
    assertThat(value("tried")).isEqualTo(7);
    assertThat(value("untested")).isEqualTo(0.25);
    assertThat(value("false_positives")).isEqualTo(0.05);
    assertThat(value("false_positives_low")).isEqualTo(0.04);
    assertThat(value("false_positives_high")).isEqualTo(0.06);
  }

  @Test
  void whatWasNotMeasuredIsNull() {
    assertThat(value("coverage")).isEqualTo(0.95);
    assertThat(value("coverage_low")).isNull();
    assertThat(value("power")).isNull();
    assertThat(value("power_high")).isNull();
  }

  private static Object value(String column) {
    return CalibrationTable.TABLE.column(column).toAvro(ROW);
  }
}
