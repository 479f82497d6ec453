package dev.parallax.pipeline.corpus;

import dev.parallax.compare.evidence.EvidenceSearch;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.tally.EntityTally;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.tone.InstrumentAgreement;
import dev.parallax.own.OwnTally;
import dev.parallax.pipeline.handover.DocumentDigest;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.tone.InstrumentAgreements;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one reading of all documents' digests adds up, once their cohorts have been compared.
 *
 * @param entities whom and what the documents name
 * @param pairs who is named together with whom
 * @param agreements of the instruments of tone
 * @param ownLists what the user's own lists and measures do
 * @param labels of sentences, as they are in the texts
 */
record CorpusReading(
    List<EntitySummary> entities,
    List<EntityPairCounts> pairs,
    List<InstrumentAgreement> agreements,
    List<String> ownLists,
    LabelReading labels) {

  /** Reads one digest after the other, so that the texts need not fit into memory. */
  static CorpusReading of(
      WorkRecords work,
      List<MeasuredDocument> documents,
      EvidenceSearch search,
      OwnWordLists ownLists,
      OwnTally ownMeasures,
      LabelReading labels,
      ToldProgress progress)
      throws IOException {
    EntityCatalogue catalogue = work.knowledge().get().entities();
    KeptRecords<DocumentDigest> digests = work.digests();
    EntityTally tally = new EntityTally();
    InstrumentAgreements agreements = new InstrumentAgreements();
    int done = 0;
    for (MeasuredDocument document : documents) {
      DocumentDigest digest = digests.get(document.documentId());
      search.read(digest.quotable(), document, digest.counted());
      labels.read(digest.quotable());
      ownLists.add(digest);
      ownMeasures.add(digest.own());
      tally.add(digest.entities());
      agreements.add(document.cohort(), digest.tones());
      progress.update("documents searched for evidence", ++done, documents.size());
    }
    return new CorpusReading(
        tally.entities(catalogue),
        tally.pairs(),
        agreements.byCohort(),
        Stream.concat(ownLists.notes(catalogue).stream(), ownMeasures.notes().stream()).toList(),
        labels);
  }
}
