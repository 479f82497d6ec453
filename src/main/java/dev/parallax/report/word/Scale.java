package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.Locale;
import java.util.Set;

/** How figures of a measure are written. */
public enum Scale {
  /** Percent: {@code 7.1 %}. */
  SHARE(100, " %"),
  /** Occurrences in a thousand words: {@code 2.29}. */
  PER_THOUSAND(1000, " per 1,000 words"),
  /** A score as it is: {@code 0.111}. */
  SCORE(1, "");

  private static final Set<String> OF_WORDS = Set.of("term", "phrase", "word");

  private final int factor;
  private final String suffix;

  Scale(int factor, String suffix) {
    this.factor = factor;
    this.suffix = suffix;
  }

  /** The scale of a comparison. */
  static Scale of(Row comparison) {
    if (comparison.text("quantity").equals("mean")) {
      return SCORE;
    }
    return OF_WORDS.contains(comparison.text("family")) ? PER_THOUSAND : SHARE;
  }

  /** Its name for the scripts. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a value is multiplied by to be shown. */
  int factor() {
    return factor;
  }

  /** What is written behind it. */
  String suffix() {
    return suffix;
  }
}
