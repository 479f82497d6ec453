package dev.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

  /** Ranks 1, 2, 3, 4 and 2, 1, 4, 3: 1 - 6 * 4 / (4 * 15). */
  @Test
  void equalsTheClassicalFormulaWithoutTies() {
    assertThat(RankCorrelation.of(pairs(-1, .2, 0, .1, .5, .9, .6, .3)))
        .isCloseTo(0.6, within(1e-12));
  }

  /** Ranks 1.5, 1.5, 3 and 1, 2, 3: 1.5 / sqrt(1.5 * 2). */
  @Test
  void equalValuesShareTheirRank() {
    assertThat(RankCorrelation.of(pairs(0, 1, 0, 2, 1, 3)))
        .isCloseTo(1.5 / Math.sqrt(3), within(1e-12));
  }

  @Test
  void hasNoValueForFewPairsOrWithoutVariance() {
    assertThat(RankCorrelation.of(List.of())).isNull();
    assertThat(RankCorrelation.of(pairs(1, 1, 2, 2))).isNull();
    assertThat(RankCorrelation.of(pairs(1, 1, 1, 2, 1, 3))).isNull();
    assertThat(RankCorrelation.of(pairs(1, 1, 2, 2, 3, 3))).isEqualTo(1);
    assertThat(RankCorrelation.of(pairs(1, 3, 2, 2, 3, 1))).isEqualTo(-1);
  }

  @Test
  void equalsPearsonOfRanksCountedNaivelyInAnyOrder() {
    Random random = new Random(7);
    for (int trial = 0; trial < 100; trial++) {
      List<ScorePair> pairs = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        int a = random.nextInt(12);
        pairs.add(new ScorePair(a, a / 2 + random.nextInt(8)));
      }
      Double found = RankCorrelation.of(pairs);

      assertThat(found).isCloseTo(naive(pairs), within(1e-12));
      Collections.shuffle(pairs, random);
      assertThat(RankCorrelation.of(pairs)).isEqualTo(found);
    }
  }

  private static double naive(List<ScorePair> pairs) {
    double[] a = ranks(pairs, ScorePair::a);
    double[] b = ranks(pairs, ScorePair::b);
    double mean = (pairs.size() + 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return ab / Math.sqrt(aa * bb);
  }

  /** One more than the values below, and half of the others that are equal. */
  private static double[] ranks(List<ScorePair> pairs, ToDoubleFunction<ScorePair> value) {
    double[] values = pairs.stream().mapToDouble(value).toArray();
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      for (double other : values) {
        ranks[i] += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
      }
      ranks[i] += 0.5;
    }
    return ranks;
  }

  private static List<ScorePair> pairs(double... values) {
    List<ScorePair> pairs = new ArrayList<>();
    for (int i = 0; i < values.length; i += 2) {
      pairs.add(new ScorePair(values[i], values[i + 1]));
    }
    return pairs;
  }
}
