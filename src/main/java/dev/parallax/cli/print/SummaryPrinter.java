package dev.parallax.cli.print;

import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.model.text.Reject;
import dev.parallax.report.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run did, as lines for people. */
public final class SummaryPrinter {

  private static final int SHOWN_PER_CLASS = 3;

  private SummaryPrinter() {}

  /** What happened, and where the tables are. */
  public static List<String> lines(RunOutcome outcome) {
    return outcome instanceof NothingNew nothing
        ? nothingNew(nothing)
        : lines((RunSummary) outcome);
  }

  private static List<String> nothingNew(NothingNew nothing) {
    List<String> lines = new ArrayList<>();
    lines.add("Nothing new since run " + nothing.runId() + ".");
    lines.add(line("documents", count(nothing.documents())));
    lines.add(line("rejects", count(nothing.rejects())));
    nothing.rejectsByClass().forEach((name, n) -> lines.add("  " + name + ": " + count(n)));
    lines.add(line("report", report(nothing.latest())));
    lines.add(line("tables", nothing.latest()));
    return lines;
  }

  /** Figures in a column, then the rejects by class, the first few of each by name. */
  public static List<String> lines(RunSummary summary) {
    List<String> lines = new ArrayList<>();
    lines.add(line("documents", count(summary.documents())));
    lines.add(line("segments", count(summary.segments())));
    lines.add(line("sentences", count(summary.sentences())));
    lines.add(line("tokens", count(summary.tokens())));
    lines.add(line("mentions", count(summary.mentions())));
    lines.add(line("compared", compared(summary.comparisons())));
    summary.notes().forEach(note -> lines.add("  " + note));
    addChanges(ChangeLines.of(summary.changes()), lines);
    lines.add(line("issues", count(summary.issues())));
    lines.add(line("rejects", count(summary.rejects().size())));
    int shown = summary.documents() > 0 ? SHOWN_PER_CLASS : Integer.MAX_VALUE;
    byClass(summary.rejects()).forEach((name, rejects) -> addRejects(name, rejects, shown, lines));
    if (summary.documents() > 0 && summary.looks() > 1) {
      lines.add(
          line(
              "looks",
              count(summary.looks()) + " runs so far; p and q hold for the first of them"));
    }
    reused(summary).forEach(value -> lines.add(line("store", value)));
    lines.add(line("time", ElapsedText.of(summary.elapsed())));
    if (summary.documents() > 0) {
      if (summary.notes().stream().noneMatch(note -> note.startsWith(ReportWriter.FILE_NAME))) {
        lines.add(line("report", report(summary.latest())));
      }
      lines.add(line("run", summary.runFolder()));
      lines.add(line("tables", summary.latest()));
    }
    return lines;
  }

  /** The page beside a run's tables, which people open first. */
  static String report(String tables) {
    return tables + "/" + ReportWriter.FILE_NAME;
  }

  private static String compared(ComparisonCounts counts) {
    if (counts.all() == 0) {
      return "nothing";
    }
    if (counts.tested() == 0) {
      return count(counts.all()) + " measures, none of which could be tested: too few documents";
    }
    return "%s measures, those of each voice counted; %s could be tested, %s are unlikely to be chance (q of at most .05)"
        .formatted(count(counts.all()), count(counts.tested()), count(counts.discoveries()));
  }

  private static List<String> reused(RunSummary summary) {
    List<String> values = new ArrayList<>();
    summary
        .entries()
        .forEach(
            (kind, entries) ->
                values.add(
                    "%s of %s %s reused"
                        .formatted(count(entries.reused()), count(entries.all()), kind)));
    if (summary.damagedEntries() > 0) {
      values.add(
          count(summary.damagedEntries()) + " damaged entries replaced; run.json says which");
    }
    return values;
  }

  private static void addChanges(List<String> changes, List<String> lines) {
    changes.stream().limit(1).forEach(first -> lines.add(line("changes", first)));
    changes.stream().skip(1).forEach(next -> lines.add("  " + next));
  }

  private static Map<String, List<Reject>> byClass(List<Reject> rejects) {
    return rejects.stream()
        .collect(
            Collectors.groupingBy(
                reject -> reject.errorClass().label(), TreeMap::new, Collectors.toList()));
  }

  private static void addRejects(
      String errorClass, List<Reject> rejects, int shown, List<String> lines) {
    lines.add("  " + errorClass + ": " + count(rejects.size()));
    rejects.stream()
        .limit(shown)
        .forEach(reject -> lines.add("    " + reject.path() + ": " + reject.message()));
    if (rejects.size() > shown) {
      lines.add("    and " + count(rejects.size() - shown) + " more in the table rejects");
    }
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-10s %s", name, value);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
