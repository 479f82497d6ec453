package dev.parallax.tone.vader;

/** Capitals stress a word where not all words are written so. */
final class CapitalEmphasis {

  /** Mean rise of intensity that people gave for capitals. */
  private static final double INCREMENT = 0.733;

  private CapitalEmphasis() {}

  /**
   * @param amount to be raised, away from zero in the direction of {@code valence}
   */
  static double stress(double amount, double valence) {
    return valence > 0 ? amount + INCREMENT : amount - INCREMENT;
  }
}
