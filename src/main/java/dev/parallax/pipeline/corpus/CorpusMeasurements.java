package dev.parallax.pipeline.corpus;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.text.Document;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.store.RecordStore;
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

  static CorpusMeasurements load(JobContext job, List<AcceptedDocument> accepted)
      throws IOException {
    String unit = job.config().compare().unit();
    RecordStore<Document> documents = job.documents();
    UnitsOfInference units = new UnitsOfInference(unit);
    for (AcceptedDocument document : accepted) {
      units.add(documents.get(document.documentId()), document.screening());
    }
    return new CorpusMeasurements(
        measured(job, accepted, units.byDocument()), notes(unit, units.withoutValue()));
  }

  private static List<MeasuredDocument> measured(
      JobContext job, List<AcceptedDocument> accepted, Map<String, String> units)
      throws IOException {
    RecordStore<Document> documents = job.documents();
    RecordStore<DocumentAnalysis> analyses = job.analyses();
    List<MeasuredDocument> measured = new ArrayList<>();
    for (AcceptedDocument each : accepted) {
      String id = each.documentId();
      Document document = documents.get(id);
      measured.add(
          new MeasuredDocument(
              id,
              document.contentSha256(),
              document.cohort(),
              Objects.requireNonNull(units.get(id)),
              analyses.get(id).measurements()));
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
