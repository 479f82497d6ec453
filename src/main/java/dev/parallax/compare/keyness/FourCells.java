package dev.parallax.compare.keyness;

import org.jspecify.annotations.Nullable;

/**
 * Occurrences of a word and of all others in two cohorts.
 *
 * @param a occurrences of the word in a
 * @param allA occurrences of all in a, the word's among them
 * @param b occurrences of the word in b
 * @param allB occurrences of all in b
 */
public record FourCells(double a, double allA, double b, double allB) {

  /**
   * Pearson's chi-squared with the correction of F. Yates ("Contingency tables involving small
   * numbers and the chi-squared test", Supplement to the Journal of the Royal Statistical Society
   * 1, 1934), negative where the word is rarer in b; null where a row or a column is empty.
   */
  public @Nullable Double chiSquaredYates() {
    if (!isFilled()) {
      return null;
    }
    double all = allA + allB;
    double excess = Math.max(0, Math.abs(a * (allB - b) - b * (allA - a)) - all / 2);
    double margins = (a + b) * (all - a - b) * allA * allB;
    return signed(all * excess * excess / margins);
  }

  /**
   * The log-likelihood ratio of all four cells (T. Dunning, "Accurate methods for the statistics of
   * surprise and coincidence", Computational Linguistics 19, 1993), with the sign of {@link
   * #chiSquaredYates}; null where that is.
   */
  public @Nullable Double gSquared() {
    if (!isFilled()) {
      return null;
    }
    double all = allA + allB;
    double word = (a + b) / all;
    double sum =
        cell(a, word * allA)
            + cell(b, word * allB)
            + cell(allA - a, (1 - word) * allA)
            + cell(allB - b, (1 - word) * allB);
    return signed(2 * sum);
  }

  private static double cell(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  private double signed(double size) {
    return b * allA < a * allB && size > 0 ? -size : size;
  }

  private boolean isFilled() {
    return allA > 0 && allB > 0 && a + b > 0 && a <= allA && b <= allB && a + b < allA + allB;
  }
}
