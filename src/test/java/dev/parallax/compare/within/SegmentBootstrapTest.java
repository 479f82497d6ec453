package dev.parallax.compare.within;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.SamplePairs;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentBootstrapTest {

  @Test
  void quantilesAreInterpolatedFromTheirOwnEnds() {
    double[] sorted = IntStream.rangeClosed(0, 80).mapToDouble(i -> i).toArray();
    assertThat(Percentiles.middle95(sorted)).isEqualTo(new Interval(2, 78));
    double[] few = {0, 1};
    assertThat(Percentiles.middle95(few).low()).isCloseTo(.025, within(1e-12));
    assertThat(Percentiles.middle95(few).high()).isCloseTo(.975, within(1e-12));
  }

  @Test
  void spreadIsThatOfResampledSegments() {
    // 40 segments of 2 sentences, 20 with one hit: rate .25, standard error sqrt(.25 / 40) / 2.
    Interval interval = interval(hits("old", 40, 20), hits("new", 40, 20));
    double error = Math.sqrt(2) * Math.sqrt(.25 / 40) / 2;
    assertThat(interval.low()).isCloseTo(-1.96 * error, within(.15 * error));
    assertThat(interval.high()).isCloseTo(1.96 * error, within(.15 * error));
  }

  @Test
  void segmentsThatAreAllAlikeHaveNoSpread() {
    Interval interval = interval(hits("old", 10, 10), hits("new", 8, 8));
    assertThat(interval.low()).isCloseTo(0, within(1e-12));
    assertThat(interval.high()).isCloseTo(0, within(1e-12));
  }

  @Test
  void swappedCohortsTurnTheSign() {
    MeasuredDocument old = hits("old", 12, 5);
    MeasuredDocument young = hits("new", 30, 7);
    PairedMeasure forward = SamplePairs.only(List.of(old, young), "old", "new");
    PairedMeasure backward = SamplePairs.only(List.of(old, young), "new", "old");
    Interval one = interval(forward);
    Interval other = interval(backward);
    assertThat(other.low()).isEqualTo(-one.high());
    assertThat(other.high()).isEqualTo(-one.low());
  }

  @Test
  void fewerThanFiveSegmentsWithAHitHaveNoInterval() {
    assertThat(interval(hits("old", 12, 2), hits("new", 30, 2))).isNull();
    assertThat(interval(hits("old", 12, 2), hits("new", 30, 3))).isNotNull();
  }

  private static MeasuredDocument hits(String cohort, int segments, int withHit) {
    return document(cohort, cohort + segments)
        .outOf("frame", 2, segments)
        .has("frame", "k", Quantity.SHARE, 1, withHit)
        .build();
  }

  private static Interval interval(MeasuredDocument old, MeasuredDocument young) {
    return interval(SamplePairs.only(List.of(old, young), "old", "new"));
  }

  private static Interval interval(PairedMeasure measure) {
    return new SegmentBootstrap(measure.support(), 20161108).intervals(List.of(measure)).get(0);
  }
}
