package dev.parallax.learn.fit;

import dev.parallax.learn.metric.Judged;
import java.util.List;

/**
 * The probability that a score stands for a label 1 (J. Platt, "Probabilistic outputs for support
 * vector machines", 1999), fitted by Newton's method, the slope drawn in a little so that scores
 * which part the labels wholly have a finite one.
 *
 * @param intercept log-odds at the score 0
 * @param slope of the log-odds
 */
public record Logistic(double intercept, double slope) {

  private static final int STEPS = 50;

  /** As if there were so much knowledge that scores say nothing. */
  private static final double RIDGE = 0.1;

  private static final double TOLERANCE = 1e-10;

  /** Fits to labels 1 and 0, of which there is one of each at least. */
  public static Logistic fit(List<Judged> texts) {
    double share = texts.stream().mapToDouble(Judged::label).average().orElse(0.5);
    double a = Math.log(share / (1 - share));
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradientA = 0;
      double gradientB = -RIDGE * b;
      double aa = 1e-9;
      double ab = 0;
      double bb = RIDGE;
      for (Judged text : texts) {
        double p = at(a + b * text.score());
        double weight = p * (1 - p);
        gradientA += text.label() - p;
        gradientB += (text.label() - p) * text.score();
        aa += weight;
        ab += weight * text.score();
        bb += weight * text.score() * text.score();
      }
      double determinant = aa * bb - ab * ab;
      double stepA = (bb * gradientA - ab * gradientB) / determinant;
      double stepB = (aa * gradientB - ab * gradientA) / determinant;
      // Long steps of Newton's may go too far where nearly all labels are the same.
      double shorter = Math.min(1, 2 / Math.max(Math.abs(stepA), Math.abs(stepB)));
      a += shorter * stepA;
      b += shorter * stepB;
      if (Math.abs(stepA) + Math.abs(stepB) < TOLERANCE) {
        break;
      }
    }
    return new Logistic(a, b);
  }

  /** The probability at a score. */
  public double probability(double score) {
    return at(intercept + slope * score);
  }

  private static double at(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
