package dev.parallax.topic.match;

import static dev.parallax.topic.match.MatchTest.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.topic.lda.TopicModel;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SimilaritiesTest {

  @Test
  void cosineByHand() {
    double[][] alike =
        Similarities.of(model(new int[] {3, 4}, new int[] {0, 0}), model(new int[] {4, 3}));
    assertThat(alike).hasDimensions(2, 1);
    assertThat(alike[0][0]).isCloseTo(24.0 / 25, within(1e-12));
    assertThat(alike[1][0]).isZero();
  }

  @RepeatedTest(10)
  void agreesWithTheCosineOfCounts(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    int[][] a = {random.ints(7, 0, 9).toArray(), random.ints(7, 0, 9).toArray()};
    int[][] b = {random.ints(7, 0, 90).toArray()};
    TopicModel first = model(a);
    TopicModel second = model(b);

    double[][] alike = Similarities.of(first, second);
    double[][] mirrored = Similarities.of(second, first);

    for (int i = 0; i < 2; i++) {
      double product = 0;
      double squareA = 0;
      double squareB = 0;
      for (int term = 0; term < 7; term++) {
        product += a[i][term] * b[0][term];
        squareA += a[i][term] * a[i][term];
        squareB += b[0][term] * b[0][term];
      }
      assertThat(alike[i][0])
          .isBetween(0.0, 1.0 + 1e-12)
          .isCloseTo(product / Math.sqrt(squareA * squareB), within(1e-12))
          .isCloseTo(mirrored[0][i], within(1e-12));
    }
  }
}
