package dev.parallax.learn.report;

import dev.parallax.learn.metric.Agreement;
import dev.parallax.tone.Instrument;
import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What came of judging the instruments on the sentences that one was fitted on, out of fold.
 *
 * @param sentences in all
 * @param articles in all
 * @param folds each fold's figures
 * @param instruments figures over all folds
 */
public record ToneReport(
    int sentences, int articles, List<Fold> folds, List<InstrumentReport> instruments) {

  /**
   * One fold.
   *
   * @param sentences in it
   * @param kernel the setting that the other folds chose for it
   * @param r instrument to its correlation with the ratings in this fold
   */
  public record Fold(int sentences, Kernel kernel, Map<String, Double> r) {}

  /**
   * Draws up the report.
   *
   * @param judgements one a sentence, the fitted instrument's out of fold
   * @param foldOf fold of each sentence, from 0
   * @param chosen the setting chosen for each fold
   */
  public static ToneReport of(
      List<ToneJudgement> judgements, List<Integer> foldOf, List<Kernel> chosen) {
    List<Fold> folds = new ArrayList<>();
    for (int fold = 0; fold < chosen.size(); fold++) {
      int number = fold;
      List<ToneJudgement> ofFold =
          IntStream.range(0, judgements.size())
              .filter(i -> foldOf.get(i) == number)
              .mapToObj(judgements::get)
              .toList();
      folds.add(new Fold(ofFold.size(), chosen.get(fold), correlations(ofFold)));
    }
    int articles = (int) judgements.stream().map(ToneJudgement::article).distinct().count();
    return new ToneReport(judgements.size(), articles, folds, ToneJudgement.reports(judgements));
  }

  private static Map<String, Double> correlations(List<ToneJudgement> judgements) {
    Map<String, Double> r = new TreeMap<>();
    for (Instrument instrument : Instrument.values()) {
      r.put(
          instrument.label(),
          Agreement.pearson(
              judgements.stream()
                  .filter(j -> j.score(instrument) != null)
                  .map(j -> j.judged(instrument))
                  .toList()));
    }
    return r;
  }
}
