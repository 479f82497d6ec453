package dev.parallax.learn.metric;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often which label met which prediction, of three classes: negative, neutral, positive.
 *
 * @param counts rows are labels, columns predictions
 */
public record ConfusionTable(List<List<Long>> counts) {

  /** Names of the classes, in order. */
  public static final List<String> CLASSES = List.of("negative", "neutral", "positive");

  /** Counts texts, with a neutral band for labels and one for scores. */
  public static ConfusionTable of(List<Judged> texts, Band labels, Band scores) {
    long[][] counts = new long[CLASSES.size()][CLASSES.size()];
    for (Judged text : texts) {
      counts[labels.classOf(text.label())][scores.classOf(text.score())]++;
    }
    return new ConfusionTable(
        IntStream.range(0, counts.length)
            .mapToObj(
                row -> IntStream.range(0, counts.length).mapToObj(c -> counts[row][c]).toList())
            .toList());
  }

  /** Mean of the classes' F1, each counting the same; one that never occurs anywhere has 0. */
  public double macroF1() {
    return classes().mapToDouble(this::f1).average().orElse(Double.NaN);
  }

  /** Mean of the classes' F1, each counting as often as its label occurs. */
  public double weightedF1() {
    double total = classes().mapToLong(this::labelled).sum();
    return classes().mapToDouble(c -> f1(c) * labelled(c)).sum() / total;
  }

  /** Share of predictions that meet the label. */
  public double accuracy() {
    double total = classes().mapToLong(this::labelled).sum();
    return classes().mapToLong(c -> counts.get(c).get(c)).sum() / total;
  }

  private double f1(int c) {
    long both = labelled(c) + classes().mapToLong(row -> counts.get(row).get(c)).sum();
    return both == 0 ? 0 : 2.0 * counts.get(c).get(c) / both;
  }

  private long labelled(int c) {
    return counts.get(c).stream().mapToLong(Long::longValue).sum();
  }

  private static IntStream classes() {
    return IntStream.range(0, CLASSES.size());
  }
}
