package dev.parallax.pipeline.corpus;

import dev.parallax.compare.evidence.EvidenceSearch;
import dev.parallax.entity.tally.EntityTally;
import dev.parallax.entity.tally.EntityUse;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.tone.InstrumentAgreement;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.document.AnnotatedDocuments;
import dev.parallax.store.RecordStore;
import dev.parallax.tone.InstrumentAgreements;
import java.io.IOException;
import java.util.List;

/**
 * What one more reading of all documents adds up, once their cohorts have been compared.
 *
 * @param entities whom and what the documents name
 * @param pairs who is named together with whom
 * @param agreements of the instruments of tone
 */
record CorpusReading(
    List<EntitySummary> entities,
    List<EntityPairCounts> pairs,
    List<InstrumentAgreement> agreements) {

  /** Reads the documents one after the other, so that the corpus need not fit into memory. */
  static CorpusReading of(JobContext job, List<AcceptedDocument> accepted, EvidenceSearch search)
      throws IOException {
    AnnotatedDocuments documents = job.annotatedDocuments();
    RecordStore<DocumentAnalysis> analyses = job.analyses();
    EntityTally tally = new EntityTally();
    InstrumentAgreements agreements = new InstrumentAgreements();
    for (AcceptedDocument each : accepted) {
      AnnotatedDocument document = documents.get(each.documentId());
      DocumentAnalysis analysis = analyses.get(each.documentId());
      search.read(document, analysis.measurements());
      tally.add(EntityUse.of(document, analysis.entities()));
      agreements.add(document, analysis.tones());
    }
    return new CorpusReading(
        tally.entities(job.knowledge().get(CorpusKnowledge.ID).entities()),
        tally.pairs(),
        agreements.byCohort());
  }
}
