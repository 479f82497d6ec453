package dev.parallax.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.config.IncludeText;
import dev.parallax.model.family.Family;
import dev.parallax.model.text.DateCuts;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.RunFolder;
import dev.parallax.report.word.Labels;
import dev.parallax.report.word.WhoseWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a page holds of a run.
 *
 * @param facts of the manifest
 * @param documents that are listed
 * @param allComparisons of the run
 * @param evidence that is shown
 * @param whose words these sentences are
 * @param topics of the run, and those that are gone
 * @param pairs of cohorts
 * @param labels of measures
 * @param blocks for the page's scripts, name to JSON
 * @param leftOut what is shown in part
 */
public record ReportData(
    ObjectNode facts,
    Rows documents,
    Rows allComparisons,
    Rows evidence,
    WhoseWords whose,
    Rows topics,
    List<CohortPair> pairs,
    Labels labels,
    Map<String, String> blocks,
    List<LeftOut.Part> leftOut) {

  /**
   * Reads a run.
   *
   * @param families of measures, in the order that the page shows them in
   * @throws IOException if a table or the manifest is gone or damaged
   */
  public static ReportData read(RunFolder run, IncludeText include, List<Family> families)
      throws IOException {
    return new ReportReading(run, include, families).read();
  }

  /** Cohorts in the order they are shown. */
  static List<String> cohorts(JsonNode facts, Rows documents) {
    Set<String> cohorts = new LinkedHashSet<>();
    Set<String> found =
        documents.rows().stream().map(row -> row.text("cohort")).collect(Collectors.toSet());
    // Older runs have the list alone.
    JsonNode named = facts.at("/config/cohorts");
    (named.isArray() ? named : named.path("names")).forEach(name -> cohorts.add(name.asText()));
    if (cohorts.isEmpty() && named.path("from").asText().strip().equalsIgnoreCase("date")) {
      List<String> cuts = new ArrayList<>();
      named.path("cut").forEach(cut -> cuts.add(cut.asText()));
      cohorts.addAll(DateCuts.of(cuts).names());
    }
    cohorts.retainAll(found);
    found.stream().sorted().forEach(cohorts::add);
    return List.copyOf(cohorts);
  }
}
