package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SplitBootstrapTest {

  @Test
  void splitsAllAlikeLeaveNoDoubt() {
    assertThat(SplitBootstrap.estimate(Collections.nCopies(50, new Share(1, 20))))
        .isEqualTo(new Estimate(0.05, new Interval(0.05, 0.05)));
  }

  @Test
  void nothingOfNothingIsNoShare() {
    assertThat(SplitBootstrap.estimate(Collections.nCopies(5, new Share(0, 0)))).isNull();
  }

  /** 100 of 400 splits: standard error of the share sqrt(.25 * .75 / 400) = .02165. */
  @Test
  void theIntervalIsThatOfIndependentSplits() {
    Interval interval = interval(1);

    assertThat(interval.low()).isCloseTo(0.25 - 1.96 * 0.02165, within(0.006));
    assertThat(interval.high()).isCloseTo(0.25 + 1.96 * 0.02165, within(0.006));
  }

  /** A hundred measures that go together in each split tell no more than one. */
  @Test
  void measuresThatGoTogetherDoNotNarrowIt() {
    assertThat(interval(100)).isEqualTo(interval(1));
  }

  private static Interval interval(int measures) {
    List<Share> splits = new ArrayList<>();
    for (int split = 0; split < 400; split++) {
      splits.add(new Share(split % 4 == 0 ? measures : 0, measures));
    }
    Estimate estimate = Objects.requireNonNull(SplitBootstrap.estimate(splits));
    assertThat(estimate.value()).isEqualTo(0.25);
    return Objects.requireNonNull(estimate.interval());
  }
}
