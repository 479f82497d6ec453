package dev.parallax.model.measure;

import java.util.Arrays;
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
 * @param replicates totals that other draws of the instrument would have given, one a draw, in the
 *     same order in every document, so that errors which documents share can be told; empty where
 *     there are none
 */
public record Numerator(
    Measure measure,
    Quantity quantity,
    @Nullable Double errorVariance,
    List<Contribution> contributions,
    List<Double> replicates) {

  /** Copies the lists. */
  public Numerator {
    contributions = List.copyOf(contributions);
    replicates = List.copyOf(replicates);
  }

  /** A numerator without replicates. */
  public Numerator(
      Measure measure,
      Quantity quantity,
      @Nullable Double errorVariance,
      List<Contribution> contributions) {
    this(measure, quantity, errorVariance, contributions, List.of());
  }

  /** A numerator whose error is not known. */
  public Numerator(Measure measure, Quantity quantity, List<Contribution> contributions) {
    this(measure, quantity, null, contributions);
  }

  /** A numerator whose error its replicates tell: their variance, and that of their mean. */
  public static Numerator withReplicates(
      Measure measure, Quantity quantity, List<Contribution> contributions, double[] replicates) {
    return new Numerator(
        measure,
        quantity,
        Replicates.errorVariance(replicates),
        contributions,
        Arrays.stream(replicates).boxed().toList());
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
