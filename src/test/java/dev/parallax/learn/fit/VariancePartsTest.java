package dev.parallax.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.learn.metric.Judged;
import dev.parallax.model.measure.ErrorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VariancePartsTest {

  /** Errors 1, 3 and 5, 7: within 2, between 2 × (6 - 2)²/2 = 16, of which (16 - 2) / 2 shared. */
  @Test
  void twoArticlesByHand() {
    ErrorModel parts =
        VarianceParts.of(List.of(error("a", 1), error("a", 3), error("b", 5), error("b", 7)));

    assertThat(parts.withinText()).isCloseTo(2, within(1e-12));
    assertThat(parts.betweenTexts()).isCloseTo(7, within(1e-12));
  }

  @Test
  void recoversWhatErrorsWereMadeOf() {
    Random random = new Random(2);
    List<Judged> texts = new ArrayList<>();
    for (int article = 0; article < 2_000; article++) {
      double shared = 0.5 * random.nextGaussian();
      for (int i = 0; i < 1 + article % 9; i++) {
        texts.add(error("a" + article, shared + random.nextGaussian()));
      }
    }

    ErrorModel parts = VarianceParts.of(texts);

    assertThat(parts.withinText()).isCloseTo(1, within(0.05));
    assertThat(parts.betweenTexts()).isCloseTo(0.25, within(0.04));
  }

  @Test
  void errorsThatShareNothingHaveNoNegativeVariance() {
    ErrorModel parts =
        VarianceParts.of(List.of(error("a", -1), error("a", 1), error("b", -1), error("b", 1)));

    assertThat(parts.betweenTexts()).isZero();
  }

  @Test
  void whatATextSharesDoesNotAverageOut() {
    ErrorModel parts = new ErrorModel(0.04, 0.01);

    assertThat(parts.varianceOfSum(1)).isCloseTo(parts.variance(), within(1e-12));
    assertThat(parts.varianceOfSum(10)).isCloseTo(0.4 + 1, within(1e-12));
  }

  private static Judged error(String article, double error) {
    return new Judged(article, error, 0);
  }
}
