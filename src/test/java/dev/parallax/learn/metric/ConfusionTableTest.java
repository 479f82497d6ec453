package dev.parallax.learn.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTableTest {

  /** Labels: two negative, three neutral, one positive; one neutral taken for a negative. */
  private static final ConfusionTable SIX =
      ConfusionTable.of(
          List.of(
              judged(-0.5, -0.1),
              judged(-0.2, -0.3),
              judged(0, -0.1),
              judged(0.19, 0.09),
              judged(-0.19, 0),
              judged(0.2, 0.1)),
          new Band(0.2),
          new Band(0.1));

  @Test
  void countsLabelsInRowsAndPredictionsInColumns() {
    assertThat(SIX.counts())
        .isEqualTo(List.of(List.of(2L, 0L, 0L), List.of(1L, 2L, 0L), List.of(0L, 0L, 1L)));
  }

  /** F1: negative 4/5, neutral 4/5, positive 1. */
  @Test
  void meansOfF1() {
    assertThat(SIX.macroF1()).isCloseTo((0.8 + 0.8 + 1) / 3, within(1e-12));
    assertThat(SIX.weightedF1()).isCloseTo((0.8 * 2 + 0.8 * 3 + 1) / 6, within(1e-12));
    assertThat(SIX.accuracy()).isCloseTo(5 / 6.0, within(1e-12));
  }

  @Test
  void aClassThatNeverOccursHasNoF1() {
    ConfusionTable one = ConfusionTable.of(List.of(judged(1, 1)), new Band(0.2), new Band(0.1));

    assertThat(one.macroF1()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(one.weightedF1()).isEqualTo(1);
  }

  private static Judged judged(double label, double score) {
    return new Judged("a", label, score);
  }
}
