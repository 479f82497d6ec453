package dev.parallax.learn.targeted;

import dev.parallax.learn.metric.ArticleBootstrap;
import dev.parallax.learn.metric.ConfusionTable;
import dev.parallax.learn.metric.Judged;
import dev.parallax.learn.metric.Metric;
import dev.parallax.model.comparison.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good one instrument is on judged targets.
 *
 * @param instrument its name
 * @param targets that it judged
 * @param table true and said classes
 * @param macroF1 interval of the macro-F1, articles drawn with replacement; null where there are
 *     too few
 * @param weightedF1 the same of the weighted F1
 * @param bands of probability, empty where the instrument gives none
 */
record InstrumentFigures(
    String instrument,
    int targets,
    ConfusionTable table,
    @Nullable Interval macroF1,
    @Nullable Interval weightedF1,
    List<ProbabilityBand> bands) {

  /** Copies the list. */
  InstrumentFigures {
    bands = List.copyOf(bands);
  }

  /** The figures of an instrument's judgements, of which there is at least one. */
  static InstrumentFigures of(String instrument, List<Judgement> judgements) {
    List<Judged> judged = judgements.stream().map(Judgement::judged).toList();
    ArticleBootstrap articles = new ArticleBootstrap(judged);
    Metric macro = texts -> table(texts).macroF1();
    Metric weighted = texts -> table(texts).weightedF1();
    boolean probabilities = judgements.stream().allMatch(j -> j.polarity() != null);
    return new InstrumentFigures(
        instrument,
        judgements.size(),
        table(judged),
        articles.interval(macro),
        articles.interval(weighted),
        probabilities ? ProbabilityBand.of(judgements) : List.of());
  }

  private static ConfusionTable table(List<Judged> judged) {
    return ConfusionTable.of(judged, Judgement.CLASSES, Judgement.CLASSES);
  }
}
