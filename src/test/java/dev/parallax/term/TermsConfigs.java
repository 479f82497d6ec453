package dev.parallax.term;

import dev.parallax.config.TermsConfig;
import java.util.List;

/** Settings for tests. */
final class TermsConfigs {

  /** As by default. */
  static final TermsConfig DEFAULTS =
      new TermsConfig(3, false, false, false, 3, 3, List.of(), true, List.of());

  /** Every word is a term. */
  static final TermsConfig ALL =
      new TermsConfig(3, true, true, true, 3, 3, List.of(), true, List.of());

  private TermsConfigs() {}

  /** Defaults, with another test of phrases. */
  static TermsConfig phrases(int minCount, double minAssociation) {
    return new TermsConfig(
        3, false, false, false, minCount, minAssociation, List.of(), true, List.of());
  }
}
