package dev.parallax.learn.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  /** Labels 1, 2, 3, 6 (mean 3) over scores 1, 3, 5, 7 (mean 4): products 16, squares 14 and 20. */
  private static final List<Judged> FOUR =
      List.of(judged(1, 1), judged(2, 3), judged(3, 5), judged(6, 7));

  @Test
  void pearsonByHand() {
    assertThat(Agreement.pearson(FOUR)).isCloseTo(16 / Math.sqrt(14 * 20), within(1e-12));
  }

  @Test
  void spearmanLooksAtOrderOnly() {
    assertThat(Agreement.spearman(FOUR)).isEqualTo(1);
  }

  @Test
  void slopeAndBiasAndErrorByHand() {
    assertThat(Agreement.slope(FOUR)).isCloseTo(0.8, within(1e-12));
    assertThat(Agreement.bias(FOUR)).isCloseTo(-1, within(1e-12));
    assertThat(Agreement.rootMeanSquare(FOUR)).isCloseTo(Math.sqrt(6 / 4.0), within(1e-12));
  }

  @Test
  void aConstantSideHasNoCorrelation() {
    List<Judged> constant = List.of(judged(1, 2), judged(3, 2), judged(5, 2));

    assertThat(Agreement.pearson(constant)).isNaN();
    assertThat(Agreement.spearman(constant)).isNaN();
    assertThat(Agreement.pearson(List.of())).isNaN();
  }

  private static Judged judged(double label, double score) {
    return new Judged("a", label, score);
  }
}
