package dev.parallax.compare.keyness;

import org.jspecify.annotations.Nullable;

/**
 * Log-odds ratio of a word in two cohorts under an informative Dirichlet prior (B. L. Monroe, M. P.
 * Colaresi and K. M. Quinn, "Fightin' words: lexical feature selection and evaluation for
 * identifying the content of political conflict", Political Analysis 16, 2008).
 *
 * @param difference log-odds in b less log-odds in a, pulled towards 0 where counts are small
 * @param z the difference by its approximate standard deviation; ranks, and is never made a p-value
 */
public record LogOdds(double difference, double z) {

  /**
   * The log-odds ratio.
   *
   * @param prior pseudo-occurrences of the word
   * @param allPrior pseudo-occurrences of all words
   * @return null where the word is all there is, so that no odds exist
   */
  public static @Nullable LogOdds of(FourCells counts, double prior, double allPrior) {
    double a = counts.a() + prior;
    double b = counts.b() + prior;
    double othersA = counts.allA() + allPrior - a;
    double othersB = counts.allB() + allPrior - b;
    if (a <= 0 || b <= 0 || othersA <= 0 || othersB <= 0) {
      return null;
    }
    double difference = Math.log(b / othersB) - Math.log(a / othersA);
    return new LogOdds(difference, difference / Math.sqrt(1 / a + 1 / b));
  }
}
