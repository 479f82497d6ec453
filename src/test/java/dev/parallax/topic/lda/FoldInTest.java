package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FoldInTest {

  private static final TopicModel MODEL =
      new TopicModel(
          1, new int[][] {{50, 50, 0, 10}, {0, 0, 90, 10}}, new double[] {0.1, 0.1}, 0.01);

  @Test
  void weightsAreExpectedTokens() {
    double[] weights = new FoldIn(MODEL).weights(new int[] {0, 1, 0, 2});
    assertThat(Arrays.stream(weights).sum()).isCloseTo(4, within(1e-9));
    assertThat(weights[0]).isCloseTo(3, within(0.05));
  }

  @Test
  void aTermOfTwoTopicsIsReadByItsSurroundings() {
    FoldIn reading = new FoldIn(MODEL);
    assertThat(reading.weights(new int[] {3, 0, 0})[0]).isGreaterThan(2.7);
    assertThat(reading.weights(new int[] {3, 2, 2})[0]).isLessThan(0.3);
  }

  @Test
  void posteriorsSumToOne() {
    double[] posterior = new double[2];
    new FoldIn(MODEL).posterior(3, new double[] {5, 0}, posterior);
    assertThat(Arrays.stream(posterior).sum()).isCloseTo(1, within(1e-12));
    assertThat(posterior[0]).isGreaterThan(0.9);
  }

  @Test
  void probabilitiesOfAllTermsSumToOne() {
    FoldIn reading = new FoldIn(MODEL);
    double sum = 0;
    for (int term = 0; term < MODEL.terms(); term++) {
      sum += reading.probability(term, new double[] {1, 2});
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @RepeatedTest(10)
  void agreesWithANaiveIteration(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    TopicModel model = random(random, 4, 9);
    int[] tokens = random.ints(30, 0, 9).toArray();

    double[] weights = new FoldIn(model).weights(tokens);

    double[] naive = naive(model, tokens);
    assertThat(Arrays.stream(weights).sum()).isCloseTo(30, within(1e-9));
    for (int topic = 0; topic < 4; topic++) {
      assertThat(weights[topic]).isNotNegative().isCloseTo(naive[topic], within(1e-9));
    }
  }

  @Test
  void theOrderOfTokensAndTopicsPlaysNoPart() {
    TopicModel model = random(new Random(8), 3, 6);
    TopicModel turned = model.select(new int[] {2, 0, 1});
    double[] weights = new FoldIn(model).weights(new int[] {0, 5, 3, 3, 1});

    double[] shuffled = new FoldIn(model).weights(new int[] {3, 1, 0, 3, 5});
    double[] renamed = new FoldIn(turned).weights(new int[] {0, 5, 3, 3, 1});

    for (int topic = 0; topic < 3; topic++) {
      assertThat(shuffled[topic]).isCloseTo(weights[topic], within(1e-9));
      assertThat(renamed[(topic + 1) % 3]).isCloseTo(weights[topic], within(1e-9));
    }
  }

  @Test
  void aTopicOfALargerPriorDrawsWhatNoTermDecides() {
    TopicModel model = new TopicModel(1, new int[][] {{5, 5}, {5, 5}}, new double[] {3, 1}, 0.01);
    double[] weights = new FoldIn(model).weights(new int[] {0, 1, 0, 1});
    assertThat(weights[0]).isGreaterThan(2.5).isLessThan(4);
  }

  private static TopicModel random(Random random, int topics, int terms) {
    int[][] counts = new int[topics][];
    for (int topic = 0; topic < topics; topic++) {
      counts[topic] = random.ints(terms, 0, 50).toArray();
    }
    return new TopicModel(2, counts, random.doubles(topics, 0.05, 1).toArray(), 0.05);
  }

  /** The formula as it is written down, with the same start and the same end. */
  private static double[] naive(TopicModel model, int[] tokens) {
    int topics = model.topics();
    double[] n = new double[topics];
    Arrays.fill(n, (double) tokens.length / topics);
    for (int round = 0; round < 50; round++) {
      double[] next = new double[topics];
      for (int token : tokens) {
        double norm = 0;
        for (int t = 0; t < topics; t++) {
          norm += model.probability(t, token) * (n[t] + model.alpha(t));
        }
        for (int t = 0; t < topics; t++) {
          next[t] += model.probability(t, token) * (n[t] + model.alpha(t)) / norm;
        }
      }
      double moved = 0;
      for (int t = 0; t < topics; t++) {
        moved += Math.abs(next[t] - n[t]);
      }
      n = next;
      if (moved <= 1e-3 * tokens.length) {
        break;
      }
    }
    return n;
  }

  @Test
  void anEmptyUnitHasNoWeight() {
    assertThat(new FoldIn(MODEL).weights(new int[0])).containsExactly(0, 0);
  }
}
