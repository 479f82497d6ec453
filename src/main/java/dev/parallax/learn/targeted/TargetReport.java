package dev.parallax.learn.targeted;

import dev.parallax.learn.metric.ConfusionTable;
import dev.parallax.learn.metric.Judged;
import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures of an evaluation as lines of text for people. */
final class TargetReport {

  private TargetReport() {}

  /**
   * The report.
   *
   * @param file that was scored, as the user named it
   */
  static List<String> lines(String file, TargetEvaluation evaluation) {
    List<InstrumentFigures> all = evaluation.all();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Tone toward targets: %s, %d targets, %d of them known and scored out of fold",
            file,
            evaluation.targets(),
            evaluation.known()));
    lines.addAll(table("all articles", all));
    lines.addAll(table("articles that the instrument has not seen", evaluation.ofNewArticles()));
    for (InstrumentFigures figures : all) {
      lines.addAll(confusion(figures));
      lines.addAll(bands(figures.bands()));
    }
    return lines;
  }

  /** What the instrument says of the sentences that it was fitted to, out of fold. */
  static List<String> ofTraining(FittedTarget fitted) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < fitted.sentences().size(); i++) {
      judgements.add(Judgement.of(fitted.sentences().get(i), fitted.outOfFold().get(i)));
    }
    InstrumentFigures figures = InstrumentFigures.of(TargetEvaluation.TARGETED, judgements);
    List<String> lines = new ArrayList<>(table("out of fold", List.of(figures)));
    lines.add("macro-F1 by fold" + byFold(judgements, fitted));
    lines.addAll(confusion(figures));
    lines.addAll(bands(figures.bands()));
    return lines.subList(1, lines.size());
  }

  private static String byFold(List<Judgement> judgements, FittedTarget fitted) {
    StringBuilder folds = new StringBuilder();
    for (int fold = 0; fold < fitted.withoutFold().size(); fold++) {
      int number = fold;
      List<Judged> ofFold =
          IntStream.range(0, judgements.size())
              .filter(i -> fitted.folds()[i] == number)
              .mapToObj(i -> judgements.get(i).judged())
              .toList();
      double f1 = ConfusionTable.of(ofFold, Judgement.CLASSES, Judgement.CLASSES).macroF1();
      folds.append(String.format(Locale.ROOT, "  %.1f", 100 * f1));
    }
    return folds.toString();
  }

  private static List<String> table(String title, List<InstrumentFigures> instruments) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("F1 in percent, " + title + ", 95 % intervals by drawing articles");
    lines.add(
        "%-10s %8s %7s %-14s %9s %-14s %9s"
            .formatted("instrument", "targets", "macro", "", "weighted", "", "accuracy"));
    for (InstrumentFigures figures : instruments) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s %8d %7.1f %-14s %9.1f %-14s %9.1f",
              figures.instrument(),
              figures.targets(),
              100 * figures.table().macroF1(),
              interval(figures.macroF1()),
              100 * figures.table().weightedF1(),
              interval(figures.weightedF1()),
              100 * figures.table().accuracy()));
    }
    return lines;
  }

  private static String interval(@Nullable Interval interval) {
    return interval == null
        ? ""
        : String.format(Locale.ROOT, "%.1f to %.1f", 100 * interval.low(), 100 * interval.high());
  }

  private static List<String> confusion(InstrumentFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(figures.instrument() + ": rows are what people say, columns what it says");
    lines.add(row("", ConfusionTable.CLASSES));
    for (int c = 0; c < ConfusionTable.CLASSES.size(); c++) {
      lines.add(row(ConfusionTable.CLASSES.get(c), figures.table().counts().get(c)));
    }
    return lines;
  }

  private static String row(String name, List<?> cells) {
    return "%-10s %9s %9s %9s".formatted(name, cells.get(0), cells.get(1), cells.get(2));
  }

  private static List<String> bands(List<ProbabilityBand> bands) {
    List<String> lines = new ArrayList<>();
    if (!bands.isEmpty()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "probability of what it says, and share that is right; mean distance %.3f",
              ProbabilityBand.expectedError(bands)));
    }
    for (ProbabilityBand band : bands) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  from %.1f: %5d targets, %.3f expected, %.3f right",
              band.low(),
              band.judgements(),
              band.expected(),
              band.right()));
    }
    return lines;
  }
}
