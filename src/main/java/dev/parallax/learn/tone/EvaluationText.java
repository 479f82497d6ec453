package dev.parallax.learn.tone;

import dev.parallax.learn.report.InstrumentReport;
import dev.parallax.learn.report.ReportText;
import java.util.ArrayList;
import java.util.List;

/** What {@code evaluate tone} prints. */
public final class EvaluationText {

  private EvaluationText() {}

  /** Lines for people. */
  public static List<String> of(ToneEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d sentences of %d articles; %d of them the fitted instrument was fitted on: for these its"
            .formatted(evaluation.sentences(), evaluation.articles(), evaluation.outOfFold()));
    lines.add("score is that of a regression fitted without their article.");
    lines.add("");
    lines.addAll(ReportText.figures(evaluation.instruments()));
    lines.add("");
    lines.addAll(ReportText.calibration(evaluation.instruments()));
    for (InstrumentReport report : evaluation.instruments()) {
      lines.add("");
      lines.addAll(ReportText.confusion(report));
    }
    lines.add("");
    lines.add(
        "In brackets: 95 % of 1,000 draws of articles with replacement. Ratings within half a");
    lines.add("point of 0 are neutral; scores by each instrument's own thresholds.");
    return lines;
  }
}
