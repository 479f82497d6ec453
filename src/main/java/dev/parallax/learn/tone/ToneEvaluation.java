package dev.parallax.learn.tone;

import dev.parallax.learn.report.InstrumentReport;
import dev.parallax.learn.report.ToneJudgement;
import dev.parallax.tone.fitted.FittedTone;
import dev.parallax.tone.fitted.ToneParameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the three instruments agree with people's ratings.
 *
 * @param sentences in all
 * @param articles in all
 * @param outOfFold sentences that the fitted instrument was fitted on: what stands here for them is
 *     the score of a regression without their article
 * @param instruments one report each
 */
public record ToneEvaluation(
    int sentences, int articles, int outOfFold, List<InstrumentReport> instruments) {

  /** Judges the instruments, the fitted one with these parameters. */
  public static ToneEvaluation of(
      List<ToneExample> examples, FittedTone fitted, ToneParameters parameters) {
    List<ToneJudgement> judgements = judgements(examples, fitted, parameters);
    int known =
        (int)
            examples.stream()
                .filter(one -> parameters.outOfFold().containsKey(one.sentence().hash()))
                .count();
    return new ToneEvaluation(
        examples.size(),
        (int) judgements.stream().map(ToneJudgement::article).distinct().count(),
        known,
        ToneJudgement.reports(judgements));
  }

  /** What each instrument says of each example, in order. */
  static List<ToneJudgement> judgements(
      List<ToneExample> examples, FittedTone fitted, ToneParameters parameters) {
    List<ToneJudgement> judgements = new ArrayList<>();
    for (ToneExample example : examples) {
      Double outOfFold = parameters.outOfFold().get(example.sentence().hash());
      judgements.add(example.judgement(outOfFold == null ? score(example, fitted) : outOfFold));
    }
    return judgements;
  }

  /** Null where a run has no score, either. */
  private static @Nullable Double score(ToneExample example, FittedTone fitted) {
    double @Nullable [] features = example.features();
    return features == null || example.lexicon() == null
        ? null
        : fitted.scores(List.of(features))[0];
  }
}
