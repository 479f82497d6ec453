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
 * @param reliability of what was counted, as far as it was ever judged; null where it was not
 * @param corrected the difference as labels of people correct it; null where there are none of it
 */
public record ShownComparison(
    Comparison comparison,
    String evidence,
    @Nullable String opposed,
    @Nullable Reliability reliability,
    @Nullable CorrectedDifference corrected) {

  /** A comparison of what no second instrument measures, and nobody has labelled. */
  public ShownComparison(Comparison comparison, String evidence) {
    this(comparison, evidence, null, null, null);
  }

  /** The same comparison, with what other instruments say. */
  public ShownComparison withOpposed(@Nullable String instruments) {
    return new ShownComparison(comparison, evidence, instruments, reliability, corrected);
  }

  /** The same comparison, with what is known of what it counts. */
  public ShownComparison withReliability(@Nullable Reliability known) {
    return new ShownComparison(comparison, evidence, opposed, known, corrected);
  }

  /** The same comparison, with what labels make of its difference. */
  public ShownComparison withCorrected(@Nullable CorrectedDifference difference) {
    return new ShownComparison(comparison, evidence, opposed, reliability, difference);
  }
}
