package dev.parallax.topic.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void takesTheBestSumNotTheBestPair() {
    double[][] similarities = {{0.9, 0.8}, {0.8, 0.1}};
    assertThat(Assignment.best(similarities)).containsExactly(1, 0);
  }

  @Test
  void rowsMayBeLeftOver() {
    assertThat(Assignment.best(new double[][] {{0.2}, {0.9}, {0.5}})).containsExactly(-1, 0, -1);
    assertThat(Assignment.best(new double[][] {{0.2, 0.9, 0.5}})).containsExactly(1);
    assertThat(Assignment.best(new double[0][])).isEmpty();
    assertThat(Assignment.best(new double[][] {{}, {}})).containsExactly(-1, -1);
  }

  @RepeatedTest(30)
  void isAsGoodAsTheBestOfAll(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    double[][] similarities = new double[1 + random.nextInt(6)][];
    int columns = 1 + random.nextInt(6);
    for (int row = 0; row < similarities.length; row++) {
      similarities[row] = random.doubles(columns).toArray();
    }

    int[] assigned = Assignment.best(similarities);

    int[] used = Arrays.stream(assigned).filter(column -> column >= 0).toArray();
    assertThat(used).doesNotHaveDuplicates().hasSize(Math.min(similarities.length, columns));
    double sum = 0;
    for (int row = 0; row < assigned.length; row++) {
      sum += assigned[row] < 0 ? 0 : similarities[row][assigned[row]];
    }
    assertThat(sum).isCloseTo(best(similarities, 0, new boolean[columns]), within(1e-9));
  }

  private static double best(double[][] similarities, int row, boolean[] taken) {
    if (row == similarities.length) {
      return 0;
    }
    double best = best(similarities, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, similarities[row][column] + best(similarities, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }
}
