package dev.parallax.compare.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourCellsTest {

  /**
   * Sizes are those of scipy 1.17.1's chi2_contingency, with correction, and without it but with
   * lambda_="log-likelihood".
   */
  @ParameterizedTest
  @CsvSource({
    "10, 1000, 30, 1200, 6.0604, 7.2754",
    "779, 60000, 1044, 58000, 48.4668, 48.9201",
    "3, 500, 0, 700, -2.1482, -5.2633",
    "120, 9000, 100, 9100, -1.8805, -2.0736",
    "54, 70000, 158, 65000, 58.1338, 61.3833"
  })
  void agreeWithScipy(double a, double allA, double b, double allB, double yates, double g) {
    FourCells cells = new FourCells(a, allA, b, allB);
    assertThat(cells.chiSquaredYates()).isCloseTo(yates, within(.00005));
    assertThat(cells.gSquared()).isCloseTo(g, within(.00005));
    FourCells swapped = new FourCells(b, allB, a, allA);
    assertThat(swapped.chiSquaredYates()).isCloseTo(-yates, within(.00005));
    assertThat(swapped.gSquared()).isCloseTo(-g, within(.00005));
  }

  @Test
  void areWorkedByHand() {
    // Expected 15 and 15, 85 and 85; each cell 5 off, 4.5 after the correction.
    double expected = 2 * 4.5 * 4.5 / 15 + 2 * 4.5 * 4.5 / 85;
    assertThat(new FourCells(10, 100, 20, 100).chiSquaredYates()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void theCorrectionNeverTurnsASign() {
    assertThat(new FourCells(3, 100, 3, 101).chiSquaredYates()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 0, 10", "10, 10, 7, 7", "0, 0, 3, 10", "3, 10, 0, 0", "11, 10, 1, 10"})
  void emptyMarginsHaveNeither(double a, double allA, double b, double allB) {
    assertThat(new FourCells(a, allA, b, allB).chiSquaredYates()).isNull();
    assertThat(new FourCells(a, allA, b, allB).gSquared()).isNull();
  }
}
