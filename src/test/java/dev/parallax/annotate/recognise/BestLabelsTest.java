package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestLabelsTest {

  private static final int LABELS = 3;
  private static final int TOKENS = 5;

  @Test
  void aLabelThatPaysLaterIsTaken() {
    double never = Double.NEGATIVE_INFINITY;
    CrfModel.Scores scores =
        new CrfModel.Scores(
            new double[][] {{1, 0}, {0, 9}}, new double[][] {{0, 0, 0, 0}, {0, never, 0, 0}});

    assertThat(BestLabels.of(scores, 2, 0)).containsExactly(1, 1);
  }

  /** Against trying all 243 ways. */
  @Test
  void thePathIsTheBestOfAll() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      CrfModel.Scores scores =
          new CrfModel.Scores(
              random(random, TOKENS, LABELS), random(random, TOKENS, LABELS * LABELS));
      int before = random.nextInt(LABELS);
      double best = Double.NEGATIVE_INFINITY;
      for (int way = 0; way < Math.pow(LABELS, TOKENS); way++) {
        best = Math.max(best, score(scores, labels(way), before));
      }

      assertThat(score(scores, BestLabels.of(scores, LABELS, before), before)).isEqualTo(best);
    }
  }

  private static int[] labels(int way) {
    int[] labels = new int[TOKENS];
    for (int place = 0, rest = way; place < TOKENS; place++, rest /= LABELS) {
      labels[place] = rest % LABELS;
    }
    return labels;
  }

  private static double score(CrfModel.Scores scores, int[] labels, int before) {
    double score = 0;
    for (int place = 0; place < labels.length; place++) {
      int previous = place == 0 ? before : labels[place - 1];
      score += scores.edges()[place][previous * LABELS + labels[place]];
      score += scores.nodes()[place][labels[place]];
    }
    return score;
  }

  /** Sixteenths, whose sums are exact in any order. */
  private static double[][] random(Random random, int rows, int columns) {
    double[][] values = new double[rows][columns];
    for (double[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(1 << 20) / 16.0;
      }
    }
    return values;
  }
}
