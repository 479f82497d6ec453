package dev.parallax.compare.within;

import dev.parallax.model.measure.Contribution;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * One document, many times put together anew from its own segments, drawn with replacement; the
 * same draws serve all measures over the same denominator.
 */
final class SegmentDraws {

  private final SortedMap<Integer, Double> denominators = new TreeMap<>();
  private final int[] segments;

  /** How often each segment was drawn, by segment and draw. */
  private final int[][] times;

  /** The document's denominator in each draw. */
  private final double[] totals;

  /**
   * Draws as many segments as the document has that have a denominator.
   *
   * @param denominator contributions of the document's denominator
   * @param draws how many times
   * @param random whose state the draws depend on
   */
  SegmentDraws(List<Contribution> denominator, int draws, SplittableRandom random) {
    denominator.forEach(part -> denominators.merge(part.segment(), part.amount(), Double::sum));
    denominators.values().removeIf(amount -> amount <= 0);
    this.segments = denominators.keySet().stream().mapToInt(segment -> segment).toArray();
    this.times = new int[segments.length][draws];
    this.totals = new double[draws];
    double[] amounts = denominators.values().stream().mapToDouble(amount -> amount).toArray();
    for (int draw = 0; draw < draws; draw++) {
      for (int i = 0; i < segments.length; i++) {
        int segment = random.nextInt(segments.length);
        times[segment][draw]++;
        totals[draw] += amounts[segment];
      }
    }
  }

  /**
   * Adds the document's rate in each draw.
   *
   * @param numerator contributions of the document's numerator, in segments with a denominator
   * @param weight of the document
   * @param sums one a draw
   */
  void addRates(List<Contribution> numerator, double weight, double[] sums) {
    SortedMap<Integer, Double> amounts = new TreeMap<>();
    numerator.forEach(part -> amounts.merge(part.segment(), part.amount(), Double::sum));
    double[] drawn = new double[totals.length];
    amounts.forEach((segment, amount) -> add(segment, amount, drawn));
    for (int draw = 0; draw < drawn.length; draw++) {
      sums[draw] += weight * drawn[draw] / totals[draw];
    }
  }

  private void add(int segment, double amount, double[] drawn) {
    int place = Arrays.binarySearch(segments, segment);
    if (place >= 0) {
      int[] drawnTimes = times[place];
      for (int draw = 0; draw < drawn.length; draw++) {
        drawn[draw] += amount * drawnTimes[draw];
      }
    }
  }
}
