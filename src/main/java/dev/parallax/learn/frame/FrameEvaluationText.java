package dev.parallax.learn.frame;

import dev.parallax.learn.report.InstrumentReport.Figure;
import dev.parallax.learn.report.ReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What {@code evaluate frame} prints: tables in Markdown, which terminals show as well. */
final class FrameEvaluationText {

  /** With fewer sentences in a frame its figures say little. */
  private static final int FEW = 10;

  /** The head of the table of heads that were fitted on labels. */
  static final List<String> TRAINED =
      List.of(
          "| frame | head | labelled | in it | weight of labels | F1 | area under the curve | average"
              + " precision |",
          "| --- | --- | --- | --- | --- | --- | --- | --- |");

  private FrameEvaluationText() {}

  /** A row of that table. */
  static String trained(FrameJudgement one, double weight) {
    return "| `%s` | %s | %d | %d | %s | %s | %s | %s |"
        .formatted(
            one.frame(),
            one.instrument(),
            one.labelled(),
            one.positives(),
            weight,
            ReportText.figure(one.f1()),
            ReportText.figure(one.area()),
            ReportText.figure(one.averagePrecision()));
  }

  static List<String> of(FrameEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add("| frame | instrument | labelled | in it | precision | recall | F1 |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- |");
    evaluation
        .judgements()
        .forEach(
            one ->
                lines.add(
                    row(
                        one,
                        List.of(
                            FrameJudgement::precision,
                            FrameJudgement::recall,
                            FrameJudgement::f1))));
    lines.add("");
    lines.add(
        "| frame | instrument | labelled | in it | area under the curve | average precision | slope"
            + " | label less promise |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
    evaluation
        .judgements()
        .forEach(
            one ->
                lines.add(
                    row(
                        one,
                        List.of(
                            FrameJudgement::area,
                            FrameJudgement::averagePrecision,
                            FrameJudgement::slope,
                            FrameJudgement::bias))));
    lines.add("");
    lines.addAll(means(evaluation));
    lines.add(
        "In brackets: 95 % of 1,000 draws of documents with replacement. A head finds what is");
    lines.add("above the cut that is best on other documents (five parts), and promises the");
    lines.add("probability that is fitted on them; patterns promise 1 or 0. Hits that are vetoed");
    lines.add("are not found.");
    return lines;
  }

  /** Frames that are hardly ever labelled would make a mean of noise. */
  private static List<String> means(FrameEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (String instrument : List.of(FrameJudgement.PATTERNS, FrameJudgement.HEAD)) {
      List<FrameJudgement> often =
          evaluation.judgements().stream()
              .filter(one -> one.instrument().equals(instrument) && one.positives() >= FEW)
              .toList();
      if (!often.isEmpty()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "Mean over the %d frames with %d sentences or more, %s: F1 %.3f, area %.3f, average"
                    + " precision %.3f.",
                often.size(),
                FEW,
                instrument,
                mean(often, FrameJudgement::f1),
                mean(often, FrameJudgement::area),
                mean(often, FrameJudgement::averagePrecision)));
      }
    }
    return lines;
  }

  private static double mean(
      List<FrameJudgement> judgements, Function<FrameJudgement, Figure> figure) {
    return judgements.stream()
        .mapToDouble(one -> figure.apply(one).value())
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  private static String row(FrameJudgement one, List<Function<FrameJudgement, Figure>> columns) {
    StringBuilder row =
        new StringBuilder(
            "| `%s` | %s | %d | %d |"
                .formatted(one.frame(), one.instrument(), one.labelled(), one.positives()));
    columns.forEach(
        column -> row.append(' ').append(ReportText.figure(column.apply(one))).append(" |"));
    return row.toString();
  }
}
