package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A comparison with what evidence there is of it.
 *
 * @param comparison of two cohorts
 * @param evidence whether sentences are shown, and why not: shown, no_difference, beyond_limit or
 *     of_documents, no_sentence
 * @param opposed other instruments of the same measure whose difference has the opposite sign,
 *     sorted and parted by commas, or {@code none}; null where there is no other instrument
 */
public record ShownComparison(Comparison comparison, String evidence, @Nullable String opposed) {

  /** A comparison of what no second instrument measures. */
  public ShownComparison(Comparison comparison, String evidence) {
    this(comparison, evidence, null);
  }

  /** The same comparison, with what other instruments say. */
  public ShownComparison withOpposed(@Nullable String instruments) {
    return new ShownComparison(comparison, evidence, instruments);
  }
}
