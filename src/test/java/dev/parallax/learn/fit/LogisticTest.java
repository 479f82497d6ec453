package dev.parallax.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.learn.metric.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void theProbabilitiesThatMadeTheLabelsAreFoundAgain() {
    Random random = new Random(5);
    List<Judged> texts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double score = random.nextGaussian();
      double p = 1 / (1 + Math.exp(1 - 2 * score));
      texts.add(new Judged("a", random.nextDouble() < p ? 1 : 0, score));
    }
    Logistic found = Logistic.fit(texts);
    assertThat(found.intercept()).isCloseTo(-1, within(.06));
    assertThat(found.slope()).isCloseTo(2, within(.06));
  }

  @Test
  void probabilitiesAddUpToTheLabels() {
    List<Judged> texts =
        List.of(
            new Judged("a", 1, 2),
            new Judged("a", 0, 1),
            new Judged("a", 0, -3),
            new Judged("a", 1, .5));
    Logistic found = Logistic.fit(texts);
    assertThat(texts.stream().mapToDouble(t -> found.probability(t.score())).sum())
        .isCloseTo(2, within(1e-6));
  }

  @Test
  void labelsThatScoresPartWhollyGiveAFiniteSlope() {
    List<Judged> texts = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      texts.add(new Judged("a", i == 200 ? 1 : 0, i == 200 ? 9 : -1));
    }
    Logistic found = Logistic.fit(texts);
    assertThat(found.slope()).isPositive().isFinite();
    assertThat(found.probability(9)).isGreaterThan(.5);
    assertThat(found.probability(-1)).isLessThan(.02);
  }
}
