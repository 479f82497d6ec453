package dev.parallax.table;

import dev.parallax.table.change.ChangesTable;
import dev.parallax.table.comparison.CalibrationTable;
import dev.parallax.table.comparison.ComparisonsTable;
import dev.parallax.table.comparison.EvidenceTable;
import dev.parallax.table.comparison.ReferenceKeynessTable;
import dev.parallax.table.comparison.TrendsTable;
import dev.parallax.table.comparison.UnitsTable;
import dev.parallax.table.document.DictionaryHitsTable;
import dev.parallax.table.document.DocumentsTable;
import dev.parallax.table.document.EditsTable;
import dev.parallax.table.document.EmbeddingsTable;
import dev.parallax.table.document.FrameHitsTable;
import dev.parallax.table.document.FrameScoresTable;
import dev.parallax.table.document.MentionsTable;
import dev.parallax.table.document.QuotationsTable;
import dev.parallax.table.document.RejectsTable;
import dev.parallax.table.document.RelationsTable;
import dev.parallax.table.document.SegmentsTable;
import dev.parallax.table.document.SentencesTable;
import dev.parallax.table.document.TokensTable;
import dev.parallax.table.entity.EntitiesTable;
import dev.parallax.table.entity.EntityPairsTable;
import dev.parallax.table.format.Table;
import dev.parallax.table.listed.InputsTable;
import dev.parallax.table.listed.StoredEntriesTable;
import dev.parallax.table.measure.DenominatorsTable;
import dev.parallax.table.measure.FamiliesTable;
import dev.parallax.table.measure.MeasurementsTable;
import dev.parallax.table.measure.SegmentDenominatorsTable;
import dev.parallax.table.measure.SegmentMeasurementsTable;
import dev.parallax.table.measure.VoiceSharesTable;
import dev.parallax.table.topic.TopicModelsTable;
import dev.parallax.table.topic.TopicTermsTable;
import dev.parallax.table.topic.TopicsTable;
import java.util.List;
import java.util.stream.Stream;

/** All tables of a run. */
public final class Tables {

  /** Written into every file; raised with every change of a table. */
  public static final int SCHEMA_VERSION = 1;

  private static final List<DocumentTable<?>> OF_DOCUMENTS =
      List.of(
          new DocumentTable<>(DocumentsTable.TABLE, DocumentsTable::rows),
          new DocumentTable<>(SegmentsTable.TABLE, SegmentsTable::rows),
          new DocumentTable<>(SentencesTable.TABLE, SentencesTable::rows),
          new DocumentTable<>(TokensTable.TABLE, TokensTable::rows),
          new DocumentTable<>(MentionsTable.TABLE, MentionsTable::rows),
          new DocumentTable<>(EditsTable.TABLE, EditsTable::rows),
          new DocumentTable<>(FrameHitsTable.TABLE, FrameHitsTable::rows),
          new DocumentTable<>(DictionaryHitsTable.TABLE, DictionaryHitsTable::rows),
          new DocumentTable<>(FrameScoresTable.TABLE, FrameScoresTable::rows),
          new DocumentTable<>(QuotationsTable.TABLE, QuotationsTable::rows),
          new DocumentTable<>(RelationsTable.TABLE, RelationsTable::rows),
          new DocumentTable<>(MeasurementsTable.TABLE, MeasurementsTable::rows),
          new DocumentTable<>(DenominatorsTable.TABLE, DenominatorsTable::rows),
          new DocumentTable<>(SegmentMeasurementsTable.TABLE, SegmentMeasurementsTable::rows),
          new DocumentTable<>(SegmentDenominatorsTable.TABLE, SegmentDenominatorsTable::rows));

  private static final List<Table<?>> OF_RUNS =
      Stream.concat(
              OF_DOCUMENTS.stream().<Table<?>>map(DocumentTable::table),
              Stream.of(
                  EntitiesTable.TABLE,
                  EntityPairsTable.TABLE,
                  TopicsTable.TABLE,
                  TopicTermsTable.TABLE,
                  TopicModelsTable.TABLE,
                  FamiliesTable.TABLE,
                  VoiceSharesTable.TABLE,
                  ReferenceKeynessTable.TABLE,
                  ComparisonsTable.TABLE,
                  EvidenceTable.TABLE,
                  TrendsTable.TABLE,
                  UnitsTable.TABLE,
                  RejectsTable.TABLE,
                  ChangesTable.TABLE))
          .toList();

  private static final List<Table<?>> ALL =
      Stream.concat(
              OF_RUNS.stream(),
              Stream.of(
                  EmbeddingsTable.TABLE,
                  InputsTable.TABLE,
                  StoredEntriesTable.TABLE,
                  CalibrationTable.TABLE))
          .toList();

  private Tables() {}

  /** The tables to which every analysed document gives rows. */
  public static List<DocumentTable<?>> ofDocuments() {
    return OF_DOCUMENTS;
  }

  /** The tables of every run, those of documents first; settings may ask for more. */
  public static List<Table<?>> ofRuns() {
    return OF_RUNS;
  }

  /** Every table there is. */
  public static List<Table<?>> all() {
    return ALL;
  }
}
