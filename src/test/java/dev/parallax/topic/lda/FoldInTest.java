package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

  @Test
  void anEmptyUnitHasNoWeight() {
    assertThat(new FoldIn(MODEL).weights(new int[0])).containsExactly(0, 0);
  }

  @Test
  void aModelMayLoseTopicsThatSayNothing() {
    int[][] counts = {{500, 500, 0}, {0, 0, 1}, {0, 9, 0}, {0, 300, 300}};
    TopicModel model = new TopicModel(1, counts, new double[] {1, 2, 3, 4}, 0.1);

    TopicModel kept = model.withoutEmpty();

    assertThat(kept.topics()).isEqualTo(2);
    assertThat(kept.alpha(1)).isEqualTo(4);
    assertThat(kept.count(1, 2)).isEqualTo(300);
  }
}
