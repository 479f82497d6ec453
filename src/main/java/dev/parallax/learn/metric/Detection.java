package dev.parallax.learn.metric;

import dev.parallax.frame.score.RankArea;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of scores that tell what is labelled 1 from what is labelled 0. A text is found where its
 * score is at least a cut. All are NaN where these texts do not determine them.
 */
public final class Detection {

  private Detection() {}

  /** Share of what is found that is labelled 1. */
  public static Metric precision(double cut) {
    return texts -> count(texts, cut, 1) / (count(texts, cut, 1) + count(texts, cut, 0));
  }

  /** Share of what is labelled 1 that is found. */
  public static Metric recall(double cut) {
    return texts -> count(texts, cut, 1) / texts.stream().mapToDouble(Judged::label).sum();
  }

  /** Harmonic mean of precision and recall; 0 where what is labelled 1 is never found. */
  public static Metric f1(double cut) {
    return texts -> {
      double both = count(texts, cut, 1);
      double found = both + count(texts, cut, 0);
      double labelled = texts.stream().mapToDouble(Judged::label).sum();
      return labelled == 0 ? Double.NaN : 2 * both / (found + labelled);
    };
  }

  private static double count(List<Judged> texts, double cut, double label) {
    double count = 0;
    for (Judged text : texts) {
      count += text.score() >= cut && text.label() == label ? 1 : 0;
    }
    return count;
  }

  /** Area under the curve of the receiver's operating characteristic. */
  public static double area(List<Judged> texts) {
    boolean[] labelled = new boolean[texts.size()];
    double[] scores = new double[texts.size()];
    for (int i = 0; i < scores.length; i++) {
      labelled[i] = texts.get(i).label() == 1;
      scores[i] = texts.get(i).score();
    }
    @Nullable Double area = RankArea.of(scores, labelled);
    return area == null ? Double.NaN : area;
  }

  /**
   * Average precision: the mean, over what is labelled 1, of the precision down to it. Equal scores
   * are taken together.
   */
  public static double averagePrecision(List<Judged> texts) {
    List<Judged> sorted =
        texts.stream().sorted(Comparator.comparingDouble(Judged::score).reversed()).toList();
    double all = sorted.stream().mapToDouble(Judged::label).sum();
    double sum = 0;
    double found = 0;
    for (int start = 0; start < sorted.size(); ) {
      int end = start;
      double here = 0;
      while (end < sorted.size() && sorted.get(end).score() == sorted.get(start).score()) {
        here += sorted.get(end++).label();
      }
      found += here;
      sum += here * found / end;
      start = end;
    }
    return sum / all;
  }

  /** The cut with the best F1; of equal ones the highest. Positive infinity without a label 1. */
  public static double bestCut(List<Judged> texts) {
    List<Judged> sorted =
        texts.stream().sorted(Comparator.comparingDouble(Judged::score).reversed()).toList();
    double all = sorted.stream().mapToDouble(Judged::label).sum();
    double best = 0;
    double cut = Double.POSITIVE_INFINITY;
    double found = 0;
    for (int i = 0; i < sorted.size(); i++) {
      found += sorted.get(i).label();
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score();
      double f1 = 2 * found / (i + 1 + all);
      if (last && f1 > best) {
        best = f1;
        cut = sorted.get(i).score();
      }
    }
    return cut;
  }
}
