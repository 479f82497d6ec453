package dev.parallax.model.change;

import dev.parallax.model.comparison.ComparisonCounts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a comparison lets one say, at q of at most .05. */
public enum Conclusion {
  /** Cohort b has more of it. */
  B_HIGHER,
  /** Cohort b has less of it. */
  B_LOWER,
  /** Nothing: not told from chance, or not tested. */
  NONE;

  /**
   * What follows from a difference.
   *
   * @param q null where nothing was tested
   */
  public static Conclusion of(@Nullable Double difference, @Nullable Double q) {
    if (difference == null || difference == 0 || q == null || q > ComparisonCounts.DISCOVERY) {
      return NONE;
    }
    return difference > 0 ? B_HIGHER : B_LOWER;
  }

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
