package dev.parallax.learn.report;

import dev.parallax.learn.metric.Agreement;
import dev.parallax.learn.metric.ArticleBootstrap;
import dev.parallax.learn.metric.Band;
import dev.parallax.learn.metric.ConfusionTable;
import dev.parallax.learn.metric.Judged;
import dev.parallax.learn.metric.Metric;
import dev.parallax.model.comparison.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one instrument agrees with people.
 *
 * @param instrument its name
 * @param sentences it has scored
 * @param r Pearson's correlation with the ratings
 * @param spearman rank correlation with the ratings
 * @param macroF1 of three classes, see {@link ToneJudgement}
 * @param weightedF1 of three classes
 * @param slope of the ratings over the scores: 1 where scores mean what they say
 * @param bias mean of rating less score
 * @param error root of the mean squared difference
 * @param confusion rows are people's classes, columns the instrument's
 */
public record InstrumentReport(
    String instrument,
    int sentences,
    Figure r,
    Figure spearman,
    Figure macroF1,
    Figure weightedF1,
    Figure slope,
    Figure bias,
    Figure error,
    ConfusionTable confusion) {

  /**
   * A figure with its interval.
   *
   * @param value NaN where it is not determined
   * @param interval 95 %, articles drawn with replacement; null where there are too few
   */
  public record Figure(double value, @Nullable Interval interval) {

    private static final double DECIMALS = 1e4;

    /** Rounds to four decimals. */
    public Figure {
      value = rounded(value);
      interval =
          interval == null ? null : new Interval(rounded(interval.low()), rounded(interval.high()));
    }

    private static double rounded(double value) {
      return Double.isFinite(value) ? Math.rint(value * DECIMALS) / DECIMALS : value;
    }
  }

  static InstrumentReport of(String instrument, Band labels, Band scores, List<Judged> texts) {
    ArticleBootstrap bootstrap = new ArticleBootstrap(texts);
    return new InstrumentReport(
        instrument,
        texts.size(),
        figure(texts, bootstrap, Agreement::pearson),
        figure(texts, bootstrap, Agreement::spearman),
        figure(texts, bootstrap, t -> ConfusionTable.of(t, labels, scores).macroF1()),
        figure(texts, bootstrap, t -> ConfusionTable.of(t, labels, scores).weightedF1()),
        figure(texts, bootstrap, Agreement::slope),
        figure(texts, bootstrap, Agreement::bias),
        figure(texts, bootstrap, Agreement::rootMeanSquare),
        ConfusionTable.of(texts, labels, scores));
  }

  private static Figure figure(List<Judged> texts, ArticleBootstrap bootstrap, Metric metric) {
    return new Figure(metric.of(texts), bootstrap.interval(metric));
  }
}
