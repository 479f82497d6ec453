package dev.parallax.learn.metric;

import dev.parallax.tone.RankCorrelation;
import dev.parallax.tone.ScorePair;
import java.util.List;
import java.util.Objects;

/** Metrics of scores on a scale. */
public final class Agreement {

  private Agreement() {}

  /**
   * Pearson's r (K. Pearson, "Notes on Regression and Inheritance in the Case of Two Parents",
   * Proceedings of the Royal Society 58, 1895); NaN where a side is constant.
   */
  public static double pearson(List<Judged> texts) {
    Line line = Line.fit(texts);
    double variances = line.scoreSquares() * line.labelSquares();
    return variances == 0 ? Double.NaN : line.products() / Math.sqrt(variances);
  }

  /** Spearman's ρ; NaN with fewer than three texts or where a side is constant. */
  public static double spearman(List<Judged> texts) {
    List<ScorePair> pairs = texts.stream().map(t -> new ScorePair(t.label(), t.score())).toList();
    return Objects.requireNonNullElse(RankCorrelation.of(pairs), Double.NaN);
  }

  /** Slope of the labels over the scores: 1 where a score means what it says. */
  public static double slope(List<Judged> texts) {
    Line line = Line.fit(texts);
    return line.products() / line.scoreSquares();
  }

  /** Mean of label less score: 0 where scores are neither too high nor too low on the whole. */
  public static double bias(List<Judged> texts) {
    return texts.stream().mapToDouble(t -> t.label() - t.score()).average().orElse(Double.NaN);
  }

  /** Root of the mean squared difference of label and score. */
  public static double rootMeanSquare(List<Judged> texts) {
    return Math.sqrt(
        texts.stream()
            .mapToDouble(t -> (t.label() - t.score()) * (t.label() - t.score()))
            .average()
            .orElse(Double.NaN));
  }

  /** Sums of squares and products about the means. */
  private record Line(double scoreSquares, double labelSquares, double products) {

    static Line fit(List<Judged> texts) {
      double meanScore = texts.stream().mapToDouble(Judged::score).average().orElse(0);
      double meanLabel = texts.stream().mapToDouble(Judged::label).average().orElse(0);
      double scores = 0;
      double labels = 0;
      double products = 0;
      for (Judged text : texts) {
        double score = text.score() - meanScore;
        double label = text.label() - meanLabel;
        scores += score * score;
        labels += label * label;
        products += score * label;
      }
      return new Line(scores, labels, products);
    }
  }
}
