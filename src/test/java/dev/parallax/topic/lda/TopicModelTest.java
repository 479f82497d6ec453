package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TopicModelTest {

  /** Two samples of three topics over four terms; the last topic is empty. */
  private static final TopicModel MODEL =
      new TopicModel(
          2,
          new int[][] {{6, 2, 0, 0}, {0, 3, 1, 0}, {0, 0, 0, 0}},
          new double[] {0.3, 0.2, 0.1},
          0.5);

  @Test
  void sizeIsTheMeanOfTheSamples() {
    assertThat(MODEL.size(0)).isEqualTo(4);
    assertThat(MODEL.size(1)).isEqualTo(2);
    assertThat(MODEL.size(2)).isZero();
  }

  @Test
  void probabilityHasThePriorOfEverySample() {
    // Two samples of 0.5 for each of four terms: 1 on top of each count, 4 on top of the total.
    assertThat(MODEL.probability(0, 0)).isCloseTo(7.0 / 12, within(1e-12));
    assertThat(MODEL.probability(0, 3)).isCloseTo(1.0 / 12, within(1e-12));
    assertThat(MODEL.probability(1, 1)).isCloseTo(4.0 / 8, within(1e-12));
    assertThat(MODEL.probability(2, 1)).isCloseTo(1.0 / 4, within(1e-12));
  }

  @Test
  void probabilitiesOfATopicSumToOneAndAreNeverZero() {
    for (int topic = 0; topic < MODEL.topics(); topic++) {
      double sum = 0;
      for (int term = 0; term < MODEL.terms(); term++) {
        assertThat(MODEL.probability(topic, term)).isStrictlyBetween(0.0, 1.0);
        sum += MODEL.probability(topic, term);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void frequencyIsWithoutThePrior() {
    assertThat(MODEL.frequency(0, 0)).isEqualTo(0.75);
    assertThat(MODEL.frequency(0, 3)).isZero();
    assertThat(MODEL.frequency(2, 0)).isZero();
  }

  @Test
  void selectedTopicsBringTheirPriors() {
    TopicModel selected = MODEL.select(new int[] {1, 0});
    assertThat(selected.topics()).isEqualTo(2);
    assertThat(selected.count(0, 1)).isEqualTo(3);
    assertThat(selected.alpha(0)).isEqualTo(0.2);
    assertThat(selected.alpha(1)).isEqualTo(0.3);
    assertThat(selected.samples()).isEqualTo(2);
    assertThat(selected.beta()).isEqualTo(0.5);
  }

  @Test
  void aTopicOfOneTermOrHardlyATokenIsEmpty() {
    int[][] counts = {{5000, 4990}, {9, 0}, {4, 5}, {5, 6}};
    TopicModel kept = new TopicModel(1, counts, new double[] {1, 2, 3, 4}, 0.1).withoutEmpty();
    // A thousandth of 10,019 tokens is 10.02: nine do not reach it, eleven do.
    assertThat(kept.topics()).isEqualTo(2);
    assertThat(kept.alpha(0)).isEqualTo(1);
    assertThat(kept.alpha(1)).isEqualTo(4);
  }

  @Test
  void allTopicsMayBeEmpty() {
    TopicModel kept =
        new TopicModel(1, new int[][] {{5, 0}, {0, 5}}, new double[] {1, 1}, 0.1).withoutEmpty();
    assertThat(kept.topics()).isZero();
    assertThat(kept.terms()).isZero();
  }

  @Test
  void anotherVocabularyTakesTheTermsThatItKnows() {
    TopicModel other = MODEL.translate(new int[] {2, -1, 0, -1}, 3);
    assertThat(other.terms()).isEqualTo(3);
    assertThat(new int[] {other.count(0, 0), other.count(0, 1), other.count(0, 2)})
        .containsExactly(0, 0, 6);
    assertThat(new int[] {other.count(1, 0), other.count(1, 1), other.count(1, 2)})
        .containsExactly(1, 0, 0);
    assertThat(other.alpha(2)).isEqualTo(0.1);
  }
}
