package dev.parallax.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The numerator of one measure in one document.
 *
 * @param measure what is measured
 * @param quantity what kind of ratio it is; the same in every document
 * @param errorVariance variance of the total that the instrument's own error makes, null where it
 *     is not known
 * @param contributions by sentence, in order; a sentence may stand there once a source
 */
public record Numerator(
    Measure measure,
    Quantity quantity,
    @Nullable Double errorVariance,
    List<Contribution> contributions) {

  /** Copies the list. */
  public Numerator {
    contributions = List.copyOf(contributions);
  }

  /** A numerator whose error is not known. */
  public Numerator(Measure measure, Quantity quantity, List<Contribution> contributions) {
    this(measure, quantity, null, contributions);
  }

  /** The document's numerator: the sum of all contributions. */
  public double total() {
    return Contribution.total(contributions);
  }

  /** Ordinal of a segment to its part of the total; segments without a part are left out. */
  public SortedMap<Integer, Double> bySegment() {
    return Contribution.bySegment(contributions);
  }
}
