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

/**
 * All documents with what was measured in them, as comparisons need them.
 *
 * @param documents in order of their ids
 * @param notes what users should know of their units of inference
 */
record CorpusMeasurements(List<MeasuredDocument> documents, List<String> notes) {

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
    return new CorpusMeasurements(
        measured(work, corpus, units.byDocument()), notes(unit, units.withoutValue()));
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

  private static List<String> notes(String unit, int withoutValue) {
    return withoutValue == 0
        ? List.of()
        : List.of(
            withoutValue
                + " documents have no "
                + unit
                + " in their metadata; each of them counts as a unit of its own.");
  }
}
