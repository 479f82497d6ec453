package dev.parallax.learn.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of an evaluation as lines of text for people. */
public final class TargetReport {

  private static final String[] NAMES = {"negative", "neutral", "positive"};

  private TargetReport() {}

  /**
   * The report.
   *
   * @param file that was scored, as the user named it
   */
  public static List<String> lines(String file, TargetEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add("Tone toward targets: %s, %d targets".formatted(file, evaluation.targets()));
    addTable("All articles", evaluation.all(), lines);
    addTable("Articles that the instrument has not seen", evaluation.ofNewArticles(), lines);
    for (InstrumentFigures figures : evaluation.all()) {
      addConfusion(figures, lines);
      addBands(figures, lines);
    }
    return lines;
  }

  private static void addTable(
      String title, List<InstrumentFigures> instruments, List<String> lines) {
    lines.add("");
    lines.add(title);
    lines.add("instrument  targets  macro-F1  (95 %)         weighted F1  (95 %)         accuracy");
    for (InstrumentFigures figures : instruments) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s  %7d  %8.1f  (%.1f to %.1f)  %11.1f  (%.1f to %.1f)  %8.1f",
              figures.instrument(),
              figures.table().total(),
              percent(figures.table().macroF1()),
              percent(figures.macroF1().low()),
              percent(figures.macroF1().high()),
              percent(figures.table().weightedF1()),
              percent(figures.weightedF1().low()),
              percent(figures.weightedF1().high()),
              percent(figures.table().accuracy())));
    }
  }

  private static void addConfusion(InstrumentFigures figures, List<String> lines) {
    lines.add("");
    lines.add(figures.instrument() + ": rows are what people said, columns what it says");
    lines.add("            negative   neutral  positive");
    for (int truth = -1; truth <= 1; truth++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s  %8d  %8d  %8d",
              NAMES[truth + 1],
              figures.table().count(truth, -1),
              figures.table().count(truth, 0),
              figures.table().count(truth, 1)));
    }
  }

  private static void addBands(InstrumentFigures figures, List<String> lines) {
    if (figures.bands().isEmpty()) {
      return;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "probability of what it says, and how often that is right (mean distance %.3f)",
            figures.calibrationError()));
    for (ProbabilityBand band : figures.bands()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  from %.1f  %6d targets  %.3f said  %.3f right",
              band.low(),
              band.judgements(),
              band.expected(),
              band.right()));
    }
  }

  private static double percent(double share) {
    return 100 * share;
  }
}
