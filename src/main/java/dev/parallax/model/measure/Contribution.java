package dev.parallax.model.measure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence adds to a numerator or a denominator; every measurement is a sum of these, and
 * so leads back to its sentences.
 *
 * @param sentence ordinal of the sentence in its document
 * @param segment ordinal of the segment the sentence stands in
 * @param amount not zero; negative for a negative score
 * @param source which rule made it (a frame's pattern), null where there is no choice of rules
 */
public record Contribution(int sentence, int segment, double amount, @Nullable String source) {

  /** A contribution that no rule has to answer for. */
  public Contribution(int sentence, int segment, double amount) {
    this(sentence, segment, amount, null);
  }

  /** The sum of amounts. */
  static double total(List<Contribution> contributions) {
    double total = 0;
    for (Contribution contribution : contributions) {
      total += contribution.amount();
    }
    return total;
  }

  /** Ordinal of a segment to the sum of amounts in it. */
  static SortedMap<Integer, Double> bySegment(List<Contribution> contributions) {
    SortedMap<Integer, Double> sums = new TreeMap<>();
    for (Contribution contribution : contributions) {
      sums.merge(contribution.segment(), contribution.amount(), Double::sum);
    }
    return sums;
  }
}
