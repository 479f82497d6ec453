package dev.parallax.learn.frame;

import dev.parallax.learn.fit.Logistic;
import dev.parallax.learn.fold.ArticleFolds;
import dev.parallax.learn.metric.Agreement;
import dev.parallax.learn.metric.ArticleBootstrap;
import dev.parallax.learn.metric.Detection;
import dev.parallax.learn.metric.Judged;
import dev.parallax.learn.metric.Metric;
import dev.parallax.learn.report.InstrumentReport.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well one instrument tells sentences in a frame from others, against people.
 *
 * @param frame {@code <set>/<frame>}
 * @param instrument patterns, or a head
 * @param labelled sentences that people judged and the instrument has an answer for
 * @param positives those that are in the frame
 * @param precision of what is found
 * @param recall of what is found
 * @param f1 of what is found
 * @param area under the curve
 * @param averagePrecision of the order
 * @param slope of labels over what is promised: 1 where promises are kept
 * @param bias mean of label less promise
 */
record FrameJudgement(
    String frame,
    String instrument,
    int labelled,
    int positives,
    Figure precision,
    Figure recall,
    Figure f1,
    Figure area,
    Figure averagePrecision,
    Figure slope,
    Figure bias) {

  static final String PATTERNS = "patterns";
  static final String HEAD = "head";

  /** Parts of documents for cuts and probabilities that are told from the other parts. */
  static final int FOLDS = 5;

  /** What is found by patterns: a promise that the sentence is in the frame, or is not. */
  static FrameJudgement ofPatterns(String frame, List<Judged> texts) {
    return of(frame, PATTERNS, texts, texts, 1, texts);
  }

  /** What a head scores; its cut and its probabilities are those that other documents tell. */
  static FrameJudgement ofScores(String frame, String instrument, List<Judged> texts) {
    ArticleFolds folds = ArticleFolds.of(texts.stream().map(Judged::article).toList(), FOLDS);
    Map<Integer, Double> cuts = new TreeMap<>();
    Map<Integer, Logistic> promises = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Judged> others =
          texts.stream().filter(text -> folds.of(text.article()) != left).toList();
      double share = others.stream().mapToDouble(Judged::label).average().orElse(0);
      if (share > 0 && share < 1) {
        cuts.put(fold, Detection.bestCut(others));
        promises.put(fold, Logistic.fit(others));
      }
    }
    List<Judged> overCut = new ArrayList<>();
    List<Judged> promised = new ArrayList<>();
    for (Judged text : texts) {
      int fold = folds.of(text.article());
      Double cut = cuts.get(fold);
      Logistic promise = promises.get(fold);
      if (cut != null && promise != null) {
        overCut.add(new Judged(text.article(), text.label(), text.score() - cut));
        promised.add(new Judged(text.article(), text.label(), promise.probability(text.score())));
      }
    }
    return of(frame, instrument, texts, overCut, 0, promised);
  }

  private static FrameJudgement of(
      String frame,
      String instrument,
      List<Judged> ordered,
      List<Judged> cut,
      double at,
      List<Judged> promised) {
    return new FrameJudgement(
        frame,
        instrument,
        ordered.size(),
        (int) ordered.stream().filter(text -> text.label() == 1).count(),
        figure(cut, Detection.precision(at)),
        figure(cut, Detection.recall(at)),
        figure(cut, Detection.f1(at)),
        figure(ordered, Detection::area),
        figure(ordered, Detection::averagePrecision),
        figure(promised, Agreement::slope),
        figure(promised, Agreement::bias));
  }

  private static Figure figure(List<Judged> texts, Metric metric) {
    return new Figure(metric.of(texts), new ArticleBootstrap(texts).interval(metric));
  }
}
