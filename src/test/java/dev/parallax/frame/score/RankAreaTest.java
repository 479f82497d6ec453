package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankAreaTest {

  @Test
  void inOrderOutOfOrderAndEqual() {
    assertThat(RankArea.of(new double[] {1, 2, 3}, new boolean[] {false, true, true})).isEqualTo(1);
    assertThat(RankArea.of(new double[] {1, 2, 3}, new boolean[] {true, false, false})).isZero();
    assertThat(RankArea.of(new double[] {5, 5}, new boolean[] {true, false})).isEqualTo(0.5);
  }

  @Test
  void nothingToCompare() {
    assertThat(RankArea.of(new double[] {1, 2}, new boolean[] {true, true})).isNull();
    assertThat(RankArea.of(new double[] {1, 2}, new boolean[] {false, false})).isNull();
  }

  @Test
  void asCountingAllPairsDoes() {
    Random random = new Random(3);
    for (int trial = 0; trial < 50; trial++) {
      int size = 2 + random.nextInt(30);
      double[] scores = random.ints(size, 0, 8).asDoubleStream().toArray();
      boolean[] found = new boolean[size];
      for (int i = 0; i < size; i++) {
        found[i] = random.nextBoolean();
      }
      found[0] = true;
      found[1] = false;
      assertThat(RankArea.of(scores, found)).isCloseTo(byPairs(scores, found), within(1e-12));
    }
  }

  private static double byPairs(double[] scores, boolean[] found) {
    double won = 0;
    int pairs = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        if (found[i] && !found[j]) {
          pairs++;
          won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
      }
    }
    return won / pairs;
  }
}
