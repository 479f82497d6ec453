package dev.parallax.cli.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run did, as one line of JSON for programs. */
public final class SummaryJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SummaryJson() {}

  /**
   * The line, without its end.
   *
   * @param exitCode how the process ends
   */
  public static String of(RunOutcome outcome, int exitCode) {
    ObjectNode line = JSON.createObjectNode();
    if (outcome instanceof RunSummary summary) {
      put(line, summary);
    } else {
      put(line, (NothingNew) outcome);
    }
    return line.put("exit_code", exitCode).toString();
  }

  private static void put(ObjectNode line, NothingNew nothing) {
    line.put("outcome", "nothing_new").put("run_id", nothing.runId());
    line.put("documents", nothing.documents()).put("rejects", nothing.rejects());
    line.putPOJO("rejects_by_class", nothing.rejectsByClass());
    line.put("report", SummaryPrinter.report(nothing.latest())).put("tables", nothing.latest());
  }

  private static void put(ObjectNode line, RunSummary summary) {
    boolean published = summary.documents() > 0;
    line.put("outcome", published ? "published" : "nothing_analysed");
    if (published) {
      String folder = summary.runFolder();
      line.put("run_id", folder.substring(folder.replace('\\', '/').lastIndexOf('/') + 1));
    }
    line.put("documents", summary.documents()).put("segments", summary.segments());
    line.put("sentences", summary.sentences()).put("tokens", summary.tokens());
    line.put("mentions", summary.mentions()).put("issues", summary.issues());
    line.put("measures", summary.comparisons().all());
    line.put("measures_tested", summary.comparisons().tested());
    line.put("discoveries", summary.comparisons().discoveries());
    line.put("rejects", summary.rejects().size());
    line.putPOJO(
        "rejects_by_class",
        summary.rejects().stream()
            .collect(
                Collectors.groupingBy(
                    reject -> reject.errorClass().label(), TreeMap::new, Collectors.counting())));
    line.putPOJO("changes", summary.changes().overview().rowsByKind());
    line.putPOJO("notes", summary.notes());
    line.put("looks", summary.looks()).put("seconds", summary.elapsed().toMillis() / 1000.0);
    if (published) {
      line.put("report", SummaryPrinter.report(summary.latest()));
      line.put("run", summary.runFolder()).put("tables", summary.latest());
    }
  }
}
