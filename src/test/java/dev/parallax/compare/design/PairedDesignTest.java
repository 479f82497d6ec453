package dev.parallax.compare.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.compare.permutation.PermutationTest;
import dev.parallax.compare.permutation.Splits;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedDesignTest {

  private static final double[] DIFFERENCES = {.11, .04, -.02, .09, .13, .05, .08, -.01};

  @Test
  void pOfOneDocumentASideIsThatOfFlippedSigns() {
    PairedDesign design = design("abcdefgh".repeat(2), 8);
    double[] rates = pairs(DIFFERENCES);
    DesignTests.Found found = test(design, rates);
    // scipy 1.17, permutation_test(..., permutation_type="samples") of ttest_1samp: 8 of 256.
    assertThat(found.tried()).isEqualTo(256);
    assertThat(found.p()).isCloseTo(0.03125, within(1e-12));
    assertThat(design.t(rates)).isCloseTo(3.0715486690523948, within(1e-9));
    // stats.t.interval(.95, 7, mean, sem).
    assertThat(design.estimate(rates).interval().low())
        .isCloseTo(0.013521455786850711, within(1e-9));
    assertThat(design.estimate(rates).interval().high())
        .isCloseTo(0.10397854421314928, within(1e-9));
  }

  @Test
  void asManyDocumentsOnEitherSideMoveAsWholes() {
    // Two documents a side and unit: 2^6 ways, not 6^6.
    PairedDesign design = design("abcdef".repeat(4), 12);
    double[] rates = new double[24];
    for (int i = 0; i < 24; i++) {
      rates[i] = i % 6 + (i < 12 ? 0 : .5 + i % 5 * .01);
    }
    assertThat(test(design, rates).tried()).isEqualTo(64);
    assertThat(test(design, rates).p()).isCloseTo(2 / 64.0, within(1e-12));
  }

  @Test
  void unequalNumbersAreDealtWithinTheUnit() {
    // One document of a and two of b in each of four units: 3^4 ways.
    PairedDesign design = design("abcd" + "abcdabcd", 4);
    double[] rates = {1, 2, 3, 4, 2, 3, 4, 5.5, 2.1, 3.2, 4.3, 5};
    DesignTests.Found found = test(design, rates);
    assertThat(found.tried()).isEqualTo(81);
    assertThat(found.smallest()).isCloseTo(1 / 81.0, within(1e-12));
    assertThat(found.p()).isLessThan(.05);
    assertThat(design.estimate(rates).value())
        .isCloseTo((1.05 + 1.1 + 1.15 + 1.25) / 4, within(1e-12));
  }

  @Test
  void noiseBetweenUnitsThatHidesADifferenceIsTakenAway() {
    double[] differences = {.5, .6, .4, .55, .45, .5, .62, .38};
    double[] rates = pairs(differences);
    PairedDesign design = design("abcdefgh".repeat(2), 8);
    boolean[] inA = new boolean[16];
    for (int i = 0; i < 8; i++) {
      inA[i] = true;
    }
    PermutationTest plain = new PermutationTest(Splits.of(8, 8, 999, 1));
    assertThat(plain.outcome(rates, inA).p()).isGreaterThan(.5);
    assertThat(test(design, rates).p()).isCloseTo(2 / 256.0, within(1e-12));
  }

  @Test
  void unitsOfOneCohortAreNoPairs() {
    PairedDesign design =
        new PairedDesign(new String[] {"x", "x", "y"}, new boolean[] {true, false, true});
    assertThat(design.units()).isEqualTo(1);
    assertThat(design.documents(true)).isEqualTo(1);
    assertThat(design.estimate(new double[] {1, 3, 99}).value()).isEqualTo(2);
    assertThat(design.estimate(new double[] {1, 3, 99}).interval()).isNull();
  }

  @Test
  void equalDifferencesHaveNoIntervalAndTheSmallestP() {
    double[] rates = pairs(new double[] {.5, .5, .5, .5, .5, .5, .5, .5});
    PairedDesign design = design("abcdefgh".repeat(2), 8);
    assertThat(design.estimate(rates).interval()).isNull();
    assertThat(design.t(rates)).isInfinite();
    assertThat(test(design, rates).p()).isCloseTo(2 / 256.0, within(1e-12));
  }

  /** Levels of units that differ much, then the same with the differences. */
  private static double[] pairs(double[] differences) {
    int n = differences.length;
    return IntStream.range(0, 2 * n)
        .mapToDouble(i -> 3.0 * (i % n) + (i < n ? 0 : differences[i % n]))
        .toArray();
  }

  private static DesignTests.Found test(PairedDesign design, double[] rates) {
    assertThat(Sample.of(rates).variance()).isPositive();
    return DesignTests.of(
            List.of(new DesignTests.Asked(design.relabelling(999, 1), design.statistic(rates))))
        .get(0);
  }

  private static PairedDesign design(String units, int first) {
    boolean[] inA = new boolean[units.length()];
    for (int i = 0; i < first; i++) {
      inA[i] = true;
    }
    return new PairedDesign(
        units.chars().mapToObj(Character::toString).toArray(String[]::new), inA);
  }
}
