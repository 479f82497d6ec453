package dev.parallax.learn.report;

import dev.parallax.learn.metric.ConfusionTable;
import dev.parallax.learn.report.InstrumentReport.Figure;
import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports as tables in Markdown, which terminals show as well. */
public final class ReportText {

  private ReportText() {}

  /** One line an instrument, with intervals. */
  public static List<String> figures(List<InstrumentReport> reports) {
    List<String> lines = new ArrayList<>();
    lines.add("| instrument | sentences | r | Spearman | macro-F1 | weighted F1 |");
    lines.add("| --- | --- | --- | --- | --- | --- |");
    for (InstrumentReport report : reports) {
      lines.add(
          row(
              report,
              InstrumentReport::r,
              InstrumentReport::spearman,
              InstrumentReport::macroF1,
              InstrumentReport::weightedF1));
    }
    return lines;
  }

  /** Whether scores mean what they say. */
  public static List<String> calibration(List<InstrumentReport> reports) {
    List<String> lines = new ArrayList<>();
    lines.add("| instrument | sentences | slope | rating less score | root mean square error |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (InstrumentReport report : reports) {
      lines.add(
          row(report, InstrumentReport::slope, InstrumentReport::bias, InstrumentReport::error));
    }
    return lines;
  }

  /** People's classes in rows, the instrument's in columns. */
  public static List<String> confusion(InstrumentReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("| people / " + report.instrument() + " | negative | neutral | positive |");
    lines.add("| --- | --- | --- | --- |");
    for (int label = 0; label < ConfusionTable.CLASSES.size(); label++) {
      List<Long> counts = report.confusion().counts().get(label);
      lines.add(
          "| "
              + ConfusionTable.CLASSES.get(label)
              + counts.stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(" | ", " | ", " |")));
    }
    return lines;
  }

  /** One line a fold. */
  public static List<String> folds(ToneReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| fold | sentences | r fitted | r lexicon | r corenlp | gamma | features | lambda |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (int fold = 0; fold < report.folds().size(); fold++) {
      ToneReport.Fold figures = report.folds().get(fold);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %d | %d | %.3f | %.3f | %.3f | %s | %s | %s |",
              fold + 1,
              figures.sentences(),
              figures.r().get("fitted"),
              figures.r().get("lexicon"),
              figures.r().get("corenlp"),
              figures.kernel().gamma(),
              figures.kernel().featureWeight(),
              figures.kernel().lambda()));
    }
    return lines;
  }

  @SafeVarargs
  private static String row(
      InstrumentReport report, Function<InstrumentReport, Figure>... columns) {
    StringBuilder row =
        new StringBuilder("| " + report.instrument() + " | " + report.sentences() + " |");
    for (Function<InstrumentReport, Figure> column : columns) {
      row.append(' ').append(figure(column.apply(report))).append(" |");
    }
    return row.toString();
  }

  /** A figure with its interval, as far as they are determined. */
  public static String figure(Figure figure) {
    if (!Double.isFinite(figure.value())) {
      return "–";
    }
    Interval interval = figure.interval();
    String value = String.format(Locale.ROOT, "%.3f", figure.value());
    return interval == null
        ? value
        : value + String.format(Locale.ROOT, " [%.3f, %.3f]", interval.low(), interval.high());
  }
}
