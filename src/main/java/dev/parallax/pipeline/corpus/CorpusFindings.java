package dev.parallax.pipeline.corpus;

import dev.parallax.compare.CohortComparison;
import dev.parallax.compare.ComparedCohorts;
import dev.parallax.compare.effect.InstrumentSigns;
import dev.parallax.compare.evidence.EvidenceChoice;
import dev.parallax.compare.evidence.EvidenceSearch;
import dev.parallax.compare.evidence.ShownSentences;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.table.comparison.ComparisonsTable;
import dev.parallax.table.comparison.EvidenceTable;
import dev.parallax.table.entity.EntitiesTable;
import dev.parallax.table.entity.EntityPairsTable;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.format.Table;
import dev.parallax.table.measure.FamiliesTable;
import dev.parallax.table.measure.FamilyRow;
import dev.parallax.tone.Instrument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the corpus as a whole says.
 *
 * @param comparisons of the cohorts, in the table's order
 * @param evidence in the table's order
 * @param entities named, in the table's order
 * @param pairs named together, in the table's order
 * @param topics of the corpus
 * @param report for the manifest
 */
record CorpusFindings(
    List<ShownComparison> comparisons,
    List<Evidence> evidence,
    List<EntitySummary> entities,
    List<EntityPairCounts> pairs,
    TopicTables topics,
    CorpusReport report) {

  static CorpusFindings of(JobContext job, List<AcceptedDocument> accepted) throws IOException {
    PipelineConfig config = job.config();
    TopicTables topics = TopicTables.of(job);
    CorpusMeasurements corpus = CorpusMeasurements.load(job, accepted);
    ComparedCohorts compared =
        CohortComparison.of(
            corpus.documents(), config.cohorts(), config.compare(), topics.untested());
    EvidenceChoice choice = new EvidenceChoice(config.evidence(), compared.pairs());
    EvidenceSearch search =
        new EvidenceSearch(choice.requests(compared.comparisons()), config.evidence().sentences());
    CorpusReading reading = CorpusReading.of(job, accepted, search);
    List<ShownSentences> found = search.found();
    return new CorpusFindings(
        withSigns(choice.shown(compared.comparisons(), found), compared),
        found.stream()
            .flatMap(shown -> shown.evidence().stream())
            .sorted(EvidenceTable.ORDER)
            .toList(),
        reading.entities(),
        reading.pairs(),
        topics,
        new CorpusReport(
            ComparisonCounts.of(compared.comparisons()),
            notes(corpus, compared, topics),
            reading.agreements()));
  }

  private static List<ShownComparison> withSigns(
      List<ShownComparison> shown, ComparedCohorts compared) {
    InstrumentSigns signs = new InstrumentSigns(Instrument.labels(), compared.comparisons());
    return shown.stream().map(row -> row.withOpposed(signs.opposed(row.comparison()))).toList();
  }

  private static List<String> notes(
      CorpusMeasurements corpus, ComparedCohorts compared, TopicTables topics) {
    List<String> notes = new ArrayList<>(corpus.notes());
    notes.addAll(compared.notes());
    notes.addAll(topics.notes());
    return notes;
  }

  /**
   * Writes the tables, and the report for the end of the run.
   *
   * @throws IOException if they cannot be written
   */
  void write(JobContext job) throws IOException {
    write(job, ComparisonsTable.TABLE, comparisons);
    write(job, EvidenceTable.TABLE, evidence);
    write(job, FamiliesTable.TABLE, FamilyRow.of(DeclaredFamilies.ALL));
    write(job, EntitiesTable.TABLE, entities);
    write(job, EntityPairsTable.TABLE, pairs);
    topics.write();
    job.corpusReports().put(CorpusReport.ID, report);
  }

  private static <R> void write(JobContext job, Table<R> table, List<R> rows) throws IOException {
    try (TableWriter<R> writer = TableWriter.open(table, job.tableFile(table, 0), job.footer())) {
      writer.writeAll(rows.stream());
    }
  }
}
