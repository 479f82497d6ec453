package dev.parallax.learn.target;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How often each class was said of each true class. */
public final class ConfusionTable {

  private static final int CLASSES = 3;

  private final int[] counts = new int[CLASSES * CLASSES];

  /** Counts judgements. */
  public static ConfusionTable of(List<Judgement> judgements) {
    ConfusionTable table = new ConfusionTable();
    for (Judgement judgement : judgements) {
      table.counts[(judgement.truth() + 1) * CLASSES + judgement.said() + 1]++;
    }
    return table;
  }

  /** Adds the counts of another. */
  void add(ConfusionTable other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** Times that {@code said} was said of {@code truth}; each -1, 0 or 1. */
  public int count(int truth, int said) {
    return counts[(truth + 1) * CLASSES + said + 1];
  }

  /** All that were judged. */
  public int total() {
    return IntStream.of(counts).sum();
  }

  /** Mean of the classes' F1, all classes alike; those that never occur are left out. */
  public double macroF1() {
    return mean(polarity -> 1);
  }

  /** Mean of the classes' F1, each weighted by how often it is true. */
  public double weightedF1() {
    return mean(this::truths);
  }

  /** Share of judgements that are right. */
  public double accuracy() {
    return (count(-1, -1) + count(0, 0) + count(1, 1)) / (double) Math.max(1, total());
  }

  private double mean(IntToDoubleFunction weight) {
    double sum = 0;
    double weights = 0;
    for (int polarity = -1; polarity <= 1; polarity++) {
      int occurrences = truths(polarity) + said(polarity);
      if (occurrences > 0) {
        double f1 = 2.0 * count(polarity, polarity) / occurrences;
        sum += weight.applyAsDouble(polarity) * f1;
        weights += weight.applyAsDouble(polarity);
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private int truths(int polarity) {
    return count(polarity, -1) + count(polarity, 0) + count(polarity, 1);
  }

  private int said(int polarity) {
    return count(-1, polarity) + count(0, polarity) + count(1, polarity);
  }
}
