package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void exchangeableDataGiveFivePercent() throws InterruptedException {
    CalibrationRow row = row(SamplePool.random(24, 30, 0.5, 1), 8, 400);

    assertThat(row.falsePositives()).satisfies(estimate -> within(estimate, 0.035, 0.06));
    assertThat(row.coverage()).satisfies(estimate -> within(estimate, 0.94, 0.975));
    assertThat(row.untested()).isZero();
  }

  @Test
  void sampledPermutationsKeepTheLevelToo() throws InterruptedException {
    CalibrationRow row = row(SamplePool.random(40, 20, 0.5, 2), 12, 400);

    assertThat(row.falsePositives()).satisfies(estimate -> within(estimate, 0.035, 0.065));
  }

  @Test
  void theIntervalsHoldTheShares() throws InterruptedException {
    CalibrationRow row = row(SamplePool.random(24, 30, 0.5, 1), 8, 100);

    for (Estimate estimate :
        List.of(
            Objects.requireNonNull(row.falsePositives()),
            Objects.requireNonNull(row.coverage()),
            Objects.requireNonNull(row.power()))) {
      assertThat(estimate.interval())
          .satisfies(
              interval -> assertThat(interval.low()).isLessThan(estimate.value()),
              interval -> assertThat(interval.high()).isGreaterThan(estimate.value()));
    }
  }

  @Test
  void aDoubledRateIsFoundWhereRatesVaryLittleAndSeldomWhereTheyVaryMuch()
      throws InterruptedException {
    assertThat(row(SamplePool.random(24, 10, 0.05, 3), 5, 100).power())
        .satisfies(estimate -> within(estimate, 1, 1));
    assertThat(row(SamplePool.random(24, 10, 2, 3), 5, 100).power())
        .satisfies(estimate -> within(estimate, 0.02, 0.3));
  }

  @Test
  void fourAgainstFourCannotExceedTwoInSeventy() throws InterruptedException {
    CalibrationRow row = row(SamplePool.random(16, 30, 0.5, 4), 4, 400);

    assertThat(row.falsePositives()).satisfies(estimate -> within(estimate, 0.018, 0.036));
  }

  @Test
  void neitherThreadsNorNamesNorOrderChangeTheResult() throws InterruptedException {
    List<MeasuredDocument> pool = SamplePool.random(14, 8, 0.7, 5);
    CalibrationResult once = Calibration.run(pool, settings(List.of(5), 40, 1), (done, of) -> {});
    List<MeasuredDocument> renamed = new ArrayList<>();
    for (MeasuredDocument document : pool) {
      renamed.add(
          new MeasuredDocument(
              "x/" + document.documentId(),
              document.contentSha256(),
              "other",
              "x/" + document.unit(),
              document.measurements()));
    }
    Collections.shuffle(renamed, new Random(1));

    assertThat(once.rows()).isNotEmpty();
    assertThat(Calibration.run(renamed, settings(List.of(5), 40, 3), (done, of) -> {}))
        .isEqualTo(once);
  }

  @Test
  void sizesWithTooFewUnitsAreLeftOutAndNamed() throws InterruptedException {
    CalibrationResult result =
        Calibration.run(
            SamplePool.random(11, 2, 0.5, 6), settings(List.of(5, 6), 10, 1), (done, of) -> {});

    assertThat(result.sizesLeftOut()).containsExactly(6);
    assertThat(result.rows()).extracting(CalibrationRow::size).containsOnly(5);
  }

  @Test
  void progressIsToldOncePerSplit() throws InterruptedException {
    AtomicLong calls = new AtomicLong();
    AtomicLong last = new AtomicLong();
    Calibration.run(
        SamplePool.random(12, 2, 0.5, 7),
        settings(List.of(4, 5), 20, 2),
        (done, total) -> {
          calls.incrementAndGet();
          last.accumulateAndGet(done, Math::max);
          assertThat(total).isEqualTo(40);
        });

    assertThat(calls).hasValue(40);
    assertThat(last).hasValue(40);
  }

  @Test
  void valuesAllEqualAreNotTested() throws InterruptedException {
    List<MeasuredDocument> pool = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pool.add(SamplePool.document("d" + i, 3));
    }
    CalibrationRow row = row(pool, 5, 10);

    assertThat(row.untested()).isEqualTo(1);
    assertThat(row.falsePositives()).isNull();
    assertThat(row.coverage()).isNull();
    assertThat(row.power()).isNull();
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> settings(List.of(3), 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 units a side are too few");
    assertThatThrownBy(() -> settings(List.of(5), 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings(List.of(), 10, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CalibrationRow row(List<MeasuredDocument> pool, int size, int splits)
      throws InterruptedException {
    List<CalibrationRow> rows =
        Calibration.run(pool, settings(List.of(size), splits, 2), (done, of) -> {}).rows();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).band()).isEqualTo(FrequencyBand.FROM_90);
    return rows.get(0);
  }

  private static CalibrationSettings settings(List<Integer> sizes, int splits, int threads) {
    return new CalibrationSettings(
        Set.of(CalibratedDesign.COHORTS), false, sizes, splits, 399, 500, Map.of(), 11, threads);
  }

  private static void within(@Nullable Estimate estimate, double low, double high) {
    assertThat(Objects.requireNonNull(estimate).value()).isBetween(low, high);
  }
}
