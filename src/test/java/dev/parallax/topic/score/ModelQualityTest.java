package dev.parallax.topic.score;

import static dev.parallax.topic.TopicTexts.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.topic.TopicQuality;
import dev.parallax.topic.TopicTexts;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelQualityTest {

  /**
   * Of four units, a (0) and b (1) stand together in two, c (2) alone in one, with d (3) in one.
   */
  private static final TopicCorpus CORPUS =
      TopicCorpus.of(
          List.of(
              List.of(
                  sentence(0, 0, 10, "a", "b"),
                  sentence(1, 1, 10, "b", "a"),
                  sentence(2, 2, 10, "c"),
                  sentence(3, 3, 10, "c", "d", "d")),
              List.of(sentence(0, 0, 10, "d"))),
          TopicTexts.config(2));

  private static final double[] ALPHA = {1, 1};
  private static final TopicModel MODEL = model(new int[][] {{3, 2, 0, 0}, {0, 0, 2, 1}});

  private static TopicModel model(int[][] counts) {
    return new TopicModel(1, counts, ALPHA, 0.01);
  }

  @Test
  void everyFigureByHand() {
    ModelQuality quality = ModelQuality.of(CORPUS, MODEL, refits(MODEL));

    assertThat(CORPUS.vocabulary().terms()).containsExactly("a", "b", "c", "d");
    TopicQuality first = quality.topics().get(0);
    // a and b: each in two of five units, together in two.
    double ab = Math.log(0.4 / (0.4 * 0.4)) / -Math.log(0.4);
    assertThat(ab).isCloseTo(1, within(1e-12));
    assertThat(first.npmi()).isNotNull().isCloseTo(ab, within(1e-12));
    assertThat(first.umass()).isNotNull().isCloseTo(Math.log(3.0 / 2), within(1e-12));
    TopicQuality second = quality.topics().get(1);
    // c and d: each in two of five units, together in one.
    double cd = Math.log(0.2 / (0.4 * 0.4)) / -Math.log(0.2);
    assertThat(second.npmi()).isNotNull().isCloseTo(cd, within(1e-12));
    assertThat(second.umass()).isNotNull().isCloseTo(Math.log(2.0 / 2), within(1e-12));
    assertThat(first.stability()).isCloseTo(1, within(1e-12));

    TopicQuality mean = quality.mean();
    assertThat(mean.npmi()).isNotNull().isCloseTo((ab + cd) / 2, within(1e-12));
    assertThat(mean.umass()).isNotNull().isCloseTo(Math.log(1.5) / 2, within(1e-12));
    assertThat(mean.exclusivity())
        .isCloseTo((first.exclusivity() + second.exclusivity()) / 2, within(1e-12))
        .isGreaterThan(0.98);
  }

  @Test
  void coherenceOfATrialIsAMeanOverItsRefits() {
    TopicModel refit = model(new int[][] {{3, 0, 2, 0}, {0, 2, 0, 1}});
    TopicQuality mean = ModelQuality.mean(CORPUS, MODEL, refits(refit, MODEL));

    double own = Objects.requireNonNull(ModelQuality.of(CORPUS, MODEL, refits()).mean().npmi());
    double other = Objects.requireNonNull(ModelQuality.of(CORPUS, refit, refits()).mean().npmi());
    assertThat(other).isEqualTo(-1);
    assertThat(mean.npmi()).isNotNull().isCloseTo((2 * own + other) / 3, within(1e-12));
    assertThat(mean.stability())
        .isEqualTo(ModelQuality.of(CORPUS, MODEL, refits(refit, MODEL)).mean().stability())
        .isLessThan(1);
  }

  @Test
  void aTopicOfOneTermHasNoCoherence() {
    TopicModel single = model(new int[][] {{3, 0, 0, 0}, {0, 0, 2, 1}});
    ModelQuality quality = ModelQuality.of(CORPUS, single, refits());
    assertThat(quality.topics().get(0).npmi()).isNull();
    assertThat(quality.topics().get(0).umass()).isNull();
    assertThat(ModelQuality.npmi(CORPUS, single).get(0)).isEqualTo(-1);
    assertThat(quality.mean().npmi()).isEqualTo(quality.topics().get(1).npmi());
  }

  @Test
  void aRefitWithAnEmptyTopicLeavesEveryFigureANumber() {
    TopicModel empty = model(new int[][] {{3, 2, 2, 1}, {0, 0, 0, 0}});
    TopicQuality mean = ModelQuality.mean(CORPUS, MODEL, refits(empty));
    assertThat(mean.exclusivity()).isBetween(0.0, 1.0);
    assertThat(mean.npmi()).isNotNull().isBetween(-1.0, 1.0);
    assertThat(mean.stability()).isBetween(0.0, 1.0);
  }

  @Test
  void aModelWithoutTopicsScoresNothing() {
    TopicModel none = MODEL.select(new int[0]);
    TopicQuality mean = ModelQuality.of(CORPUS, none, refits(MODEL)).mean();
    assertThat(mean).isEqualTo(new TopicQuality(null, null, 0, 0));
    assertThat(mean.score()).isZero();
  }

  private static Refits refits(TopicModel... models) {
    return new Refits(List.of(models), List.of());
  }
}
