package dev.parallax.compare.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.Welch;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.model.comparison.Estimate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockedDesignTest {

  private static final double[] RATES = {
    .12, .30, .21, .44, .52, .18, .05, .33, .61, .47, .29, .38
  };

  /** Strata of 2 and 3, 3 and 1, 1 and 2 units. */
  private static final BlockedDesign DESIGN = design("xxxxxyyyyzzz", "aabbbabaabba");

  @Test
  void theDifferenceIsThatOfARegressionOnStrata() {
    // statsmodels 0.14, ols("y ~ g + C(s)").
    assertThat(DESIGN.estimate(RATES).value()).isCloseTo(-0.010127388535031895, within(1e-12));
    // The same rates in numpy, cells of one unit with the pooled variance of their cohort.
    assertThat(DESIGN.t(RATES)).isCloseTo(-0.10323652654449289, within(1e-12));
  }

  @Test
  void pCountsAllSplitsWithinStrata() {
    DesignTests.Found found = test(DESIGN, RATES);
    // Enumerated in numpy: 10 * 4 * 3 splits, 110 of them as extreme.
    assertThat(found.tried()).isEqualTo(120);
    assertThat(found.exact()).isTrue();
    assertThat(found.p()).isCloseTo(110 / 120.0, within(1e-12));
    assertThat(found.smallest()).isCloseTo(1 / 120.0, within(1e-12));
  }

  @Test
  void oneStratumIsWelchsComparison() {
    BlockedDesign one = design("xxxxxxxx", "aaabbbbb");
    double[] rates = {1, 4, 2, 7, 3, 9, 8, 5};
    Welch welch = Welch.of(Sample.of(1, 4, 2), Sample.of(7, 3, 9, 8, 5));
    Estimate estimate = one.estimate(rates);
    assertThat(estimate.value()).isCloseTo(welch.difference(), within(1e-12));
    assertThat(one.t(rates)).isCloseTo(welch.t(), within(1e-12));
    assertThat(one.degreesOfFreedom(rates)).isCloseTo(welch.degreesOfFreedom(), within(1e-9));
    assertThat(estimate.interval()).isNotNull();
    assertThat(estimate.interval().low()).isCloseTo(welch.interval().low(), within(1e-9));
  }

  @Test
  void aConfounderThatReversesADifferenceIsUndone() {
    // Within either outlet b is higher by 1; b writes mostly in the outlet where all are low.
    String outlets = "h".repeat(8) + "l".repeat(8);
    String cohorts = "aaaaaabb" + "aabbbbbb";
    double[] rates = new double[16];
    for (int i = 0; i < 16; i++) {
      rates[i] =
          (outlets.charAt(i) == 'h' ? 10 : 2) + (cohorts.charAt(i) == 'b' ? 1 : 0) + i % 2 * .1;
    }
    double plain = mean(rates, cohorts, 'b') - mean(rates, cohorts, 'a');
    BlockedDesign design = design(outlets, cohorts);
    assertThat(plain).isLessThan(-2);
    assertThat(design.estimate(rates).value()).isCloseTo(1, within(.06));
    assertThat(design.estimate(rates).interval().low()).isPositive();
    assertThat(test(design, rates).p()).isLessThan(.01);
  }

  @Test
  void strataWithoutBothCohortsAndUnitsWithoutAStratumAreLeftOut() {
    BlockedDesign design =
        new BlockedDesign(
            new String[] {"x", "x", "x", "y", "y", null, "z"},
            new boolean[] {true, false, false, true, true, true, false});
    assertThat(design.strata()).isEqualTo(1);
    assertThat(design.units(true)).isEqualTo(1);
    assertThat(design.units(false)).isEqualTo(2);
    assertThat(design.estimate(new double[] {1, 3, 5, 100, 100, 100, 100}).value()).isEqualTo(3);
  }

  @Test
  void withoutTwoUnitsInACellThereIsNoInterval() {
    BlockedDesign design = design("uvwxyz".repeat(2), "aaaaaabbbbbb");
    double[] rates = {1, 2, 3, 4, 5, 6, 2, 3, 4, 5, 6, 7.5};
    assertThat(design.t(rates)).isNaN();
    assertThat(design.estimate(rates).interval()).isNull();
    assertThat(test(design, rates).p()).isCloseTo(2 / 64.0, within(1e-12));
  }

  @Test
  void ofNoStrataNothingIsEstimated() {
    assertThat(design("xy", "ab").strata()).isZero();
  }

  @Test
  void equalRatesDifferInNothing() {
    double[] rates = new double[12];
    Arrays.fill(rates, .1);
    assertThat(DESIGN.estimate(rates).value()).isZero();
    assertThat(DESIGN.t(rates)).isZero();
    assertThat(test(DESIGN, rates).p()).isEqualTo(1);
    assertThat(test(DESIGN, rates).attainable()).isEqualTo(1);
  }

  private static DesignTests.Found test(BlockedDesign design, double[] rates) {
    return DesignTests.of(
            List.of(new DesignTests.Asked(design.relabelling(999, 1), design.statistic(rates))))
        .get(0);
  }

  private static double mean(double[] rates, String cohorts, char cohort) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < rates.length; i++) {
      if (cohorts.charAt(i) == cohort) {
        sum += rates[i];
        count++;
      }
    }
    return sum / count;
  }

  private static BlockedDesign design(String strata, String cohorts) {
    boolean[] inA = new boolean[cohorts.length()];
    for (int i = 0; i < inA.length; i++) {
      inA[i] = cohorts.charAt(i) == 'a';
    }
    return new BlockedDesign(split(strata), inA);
  }

  private static String[] split(String names) {
    return names.chars().mapToObj(Character::toString).toArray(String[]::new);
  }
}
