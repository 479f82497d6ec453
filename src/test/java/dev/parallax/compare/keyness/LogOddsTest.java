package dev.parallax.compare.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogOddsTest {

  private static final int WORDS = 200;

  private final double[] a = counts(1);
  private final double[] b = counts(2);

  /** Many rare words and few common ones. */
  private static double[] counts(int seed) {
    Random random = new Random(seed);
    double[] counts = new double[WORDS];
    Arrays.setAll(counts, word -> random.nextInt(1 + 4_000 / (1 + word)));
    return counts;
  }

  @Test
  void aFlatPriorAgreesWithTheFormulasAsPrinted() {
    double[] prior = new double[WORDS];
    Arrays.fill(prior, .01);
    agrees(new DirichletPrior.Flat(WORDS), prior);
  }

  @Test
  void aPooledPriorAgreesWithTheFormulasAsPrinted() {
    double[] prior = new double[WORDS];
    double all = sum(a) + sum(b);
    Arrays.setAll(prior, word -> 500 * (a[word] + b[word]) / all);
    agrees(new DirichletPrior.Pooled(500), prior);
  }

  private void agrees(DirichletPrior prior, double[] alpha) {
    int compared = 0;
    for (int word = 0; word < WORDS; word++) {
      if (a[word] + b[word] > 0) {
        LogOdds odds = prior.logOdds(new FourCells(a[word], sum(a), b[word], sum(b)));
        double delta = omega(b, alpha, word) - omega(a, alpha, word);
        double variance = 1 / (a[word] + alpha[word]) + 1 / (b[word] + alpha[word]);
        assertThat(odds.difference()).isCloseTo(delta, within(1e-9));
        assertThat(odds.z()).isCloseTo(delta / Math.sqrt(variance), within(1e-9));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(150);
  }

  /** Log-odds of one word in one group, as Monroe and others define them. */
  private static double omega(double[] counts, double[] alpha, int word) {
    double others = 0;
    for (int other = 0; other < WORDS; other++) {
      others += other == word ? 0 : counts[other] + alpha[other];
    }
    return Math.log((counts[word] + alpha[word]) / others);
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  @Test
  void aHeavyPriorLeavesLittleOfADifference() {
    FourCells counts = new FourCells(1, 1_000, 9, 1_000);
    double raw = Math.log(9 / 991.0) - Math.log(1 / 999.0);
    assertThat(new DirichletPrior.Pooled(.01).logOdds(counts).difference())
        .isCloseTo(raw, within(1e-3));
    assertThat(new DirichletPrior.Pooled(1e6).logOdds(counts).difference()).isBetween(0.0, .01);
  }

  @Test
  void aWordThatIsAllThereIsHasNoOdds() {
    assertThat(new DirichletPrior.Pooled(500).logOdds(new FourCells(8, 8, 9, 9))).isNull();
  }
}
