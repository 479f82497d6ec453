package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A pool of ten in fake cohorts of five: every split takes all units, so that over many splits the
 * shares must come near those over all 252 ways to part ten units, which are counted here naively.
 */
class CalibrationOracleTest {

  private static final int UNITS = 10;
  private static final int SIZE = 5;

  @Test
  void sharesComeNearThoseOverAllSplits() throws InterruptedException {
    List<double[]> terms = new ArrayList<>();
    List<MeasuredDocument> pool = SamplePool.random(UNITS, 3, 0.8, 21);
    for (int term = 0; term < 3; term++) {
      int index = term;
      terms.add(
          pool.stream()
              .mapToDouble(document -> document.measurements().numerators().get(index).total())
              .toArray());
    }
    CalibrationSettings settings =
        new CalibrationSettings(
            Set.of(CalibratedDesign.COHORTS),
            false,
            List.of(SIZE),
            4_000,
            999,
            500,
            Map.of(),
            5,
            2);

    CalibrationRow row = Calibration.run(pool, settings, (done, of) -> {}).rows().get(0);

    double positives =
        terms.stream().mapToDouble(values -> positives(values, 1)).average().orElseThrow();
    double found =
        terms.stream().mapToDouble(values -> positives(values, 2)).average().orElseThrow();
    assertThat(positives).isBetween(0.03, 0.05);
    assertThat(found).isBetween(0.1, 0.9);
    assertThat(Objects.requireNonNull(row.falsePositives()).value())
        .isBetween(positives - 0.006, positives + 0.006);
    assertThat(Objects.requireNonNull(row.power()).value()).isBetween(found - 0.02, found + 0.02);
  }

  /** Share of all ways to part the values in which p is at most .05, one side times a factor. */
  private static double positives(double[] values, double factor) {
    int splits = 0;
    int positives = 0;
    for (int set = 0; set < 1 << UNITS; set++) {
      if (Integer.bitCount(set) == SIZE) {
        double[] changed = values.clone();
        for (int unit = 0; unit < UNITS; unit++) {
          changed[unit] *= (set >> unit & 1) == 1 ? factor : 1;
        }
        splits++;
        positives += pValue(changed, set) <= 0.05 ? 1 : 0;
      }
    }
    return positives / (double) splits;
  }

  private static double pValue(double[] values, int cohorts) {
    double observed = t(values, cohorts);
    int extreme = 0;
    int splits = 0;
    for (int set = 0; set < 1 << UNITS; set++) {
      if (Integer.bitCount(set) == SIZE) {
        splits++;
        extreme += t(values, set) >= observed * (1 - 1e-9) ? 1 : 0;
      }
    }
    return extreme / (double) splits;
  }

  private static double t(double[] values, int set) {
    double[] sums = new double[2];
    double[] squares = new double[2];
    for (int unit = 0; unit < UNITS; unit++) {
      sums[set >> unit & 1] += values[unit];
    }
    for (int unit = 0; unit < UNITS; unit++) {
      int side = set >> unit & 1;
      squares[side] += Math.pow(values[unit] - sums[side] / SIZE, 2);
    }
    return Math.abs(sums[0] - sums[1])
        / SIZE
        / Math.sqrt((squares[0] + squares[1]) / (SIZE * (SIZE - 1.0)));
  }
}
