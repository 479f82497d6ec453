package dev.parallax.pipeline.corpus;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All documents with what was measured in them, as comparisons need them.
 *
 * @param documents in order of their ids
 * @param unit of inference; documents where none has what the settings name
 * @param notes what users should know of their units of inference
 */
record CorpusMeasurements(List<MeasuredDocument> documents, String unit, List<String> notes) {

  /**
   * Reads what was measured.
   *
   * @param corpus in order of document ids
   * @param unit of inference that the settings name
   */
  static CorpusMeasurements load(WorkRecords work, List<AcceptedDocument> corpus, String unit)
      throws IOException {
    UnitsOfInference units = new UnitsOfInference(unit);
    for (AcceptedDocument document : corpus) {
      units.add(
          document.documentId(),
          document.contentSha256(),
          document.unit(),
          document.screening().nearDuplicateGroup());
    }
    List<MeasuredDocument> measured = measured(work, corpus, units.byDocument());
    boolean none = !corpus.isEmpty() && units.withoutValue() == corpus.size();
    List<String> notes = new ArrayList<>(withoutValue(unit, units.withoutValue(), corpus.size()));
    notes.addAll(inSeveralCohorts(unit, measured));
    return new CorpusMeasurements(measured, none ? UnitsOfInference.DOCUMENT : unit, notes);
  }

  private static List<MeasuredDocument> measured(
      WorkRecords work, List<AcceptedDocument> corpus, Map<String, String> units)
      throws IOException {
    KeptRecords<DocumentAnalysis> analyses = work.analyses();
    KeptRecords<Measurements> topicShares = work.topicShares();
    List<MeasuredDocument> measured = new ArrayList<>();
    for (AcceptedDocument each : corpus) {
      String id = each.documentId();
      DocumentAnalysis analysis = analyses.get(id);
      measured.add(
          new MeasuredDocument(
              id,
              each.contentSha256(),
              each.cohort(),
              Objects.requireNonNull(units.get(id)),
              topicShares.contains(id)
                  ? analysis.with(topicShares.get(id)).measurements()
                  : analysis.measurements()));
    }
    return measured;
  }

  private static List<String> withoutValue(String unit, int without, int documents) {
    if (without == 0) {
      return List.of();
    }
    if (without == documents) {
      return List.of(
          "No document names its %s in its metadata, so that the unit of inference is the document."
              .formatted(unit));
    }
    String most = 2 * without > documents ? "Most documents, " : "";
    return List.of(
        "%s%,d of %,d documents%s have no %s in their metadata; each of them counts as a unit of its own."
            .formatted(most, without, documents, most.isEmpty() ? "" : ",", unit));
  }

  /** Units in several cohorts tie these together, which no test here takes into account. */
  private static List<String> inSeveralCohorts(String unit, List<MeasuredDocument> documents) {
    Map<String, Set<String>> cohorts = new TreeMap<>();
    documents.forEach(
        document ->
            cohorts
                .computeIfAbsent(document.unit(), any -> new TreeSet<>())
                .add(document.cohort()));
    long shared = cohorts.values().stream().filter(all -> all.size() > 1).count();
    return shared == 0
        ? List.of()
        : List.of(
            "%,d %s with documents in more than one cohort (the same %s, or near duplicates): they count as a unit in each, and cohorts that share them are likelier to look alike."
                .formatted(shared, shared == 1 ? "unit" : "units", unit));
  }
}
