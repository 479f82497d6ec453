package dev.parallax.table;

import dev.parallax.files.Places;
import dev.parallax.model.SampleChanges;
import dev.parallax.model.SampleTopics;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.Keyness;
import dev.parallax.model.comparison.ReferenceKeyness;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Voice;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.Polarity;
import dev.parallax.model.tone.SentenceEmbedding;
import dev.parallax.model.tone.SentenceVector;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.model.voice.VoiceShare;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.table.change.ChangeRow;
import dev.parallax.table.change.ChangesTable;
import dev.parallax.table.comparison.CalibrationTable;
import dev.parallax.table.comparison.ComparisonsTable;
import dev.parallax.table.comparison.EvidenceTable;
import dev.parallax.table.comparison.ReferenceKeynessTable;
import dev.parallax.table.comparison.TrendsTable;
import dev.parallax.table.comparison.UnitsTable;
import dev.parallax.table.document.EmbeddingsTable;
import dev.parallax.table.document.RejectsTable;
import dev.parallax.table.entity.EntitiesTable;
import dev.parallax.table.entity.EntityPairsTable;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.format.Table;
import dev.parallax.table.listed.InputRow;
import dev.parallax.table.listed.InputsTable;
import dev.parallax.table.listed.StoredEntriesTable;
import dev.parallax.table.listed.StoredEntryRow;
import dev.parallax.table.measure.FamiliesTable;
import dev.parallax.table.measure.FamilyRow;
import dev.parallax.table.measure.VoiceSharesTable;
import dev.parallax.table.topic.TopicModelRow;
import dev.parallax.table.topic.TopicModelsTable;
import dev.parallax.table.topic.TopicTermRow;
import dev.parallax.table.topic.TopicTermsTable;
import dev.parallax.table.topic.TopicsTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes every table, one file each: {@code folder/<table>.parquet}. */
public final class SampleTables {

  public static final SortedMap<String, String> METADATA =
      new TreeMap<>(java.util.Map.of("snapshot", "5eed", "config_hash", "c0ffee"));

  private static final Estimate SHARE = new Estimate(0.05, new Interval(0.04, 0.06));

  private static final List<CalibrationRow> CALIBRATION =
      List.of(
          new CalibrationRow(
              CalibratedDesign.COHORTS,
              5,
              "tone",
              Voice.ALL,
              FrequencyBand.FROM_20_TO_50,
              9,
              9,
              99,
              1,
              null,
              null,
              null),
          new CalibrationRow(
              CalibratedDesign.COHORTS,
              5,
              "tone",
              Voice.ALL,
              FrequencyBand.FROM_90,
              9,
              7,
              99,
              0,
              SHARE,
              SHARE,
              SHARE));

  private static final List<VoiceShare> VOICE_SHARES =
      List.of(
          new VoiceShare("2016", Voice.ATTRIBUTED, "essay", 10, 0.1, 0.13, 0.8),
          new VoiceShare("2016", Voice.AUTHOR, "essay", 90, 0.9, 0.87, 0.94),
          new VoiceShare("2024", Voice.ATTRIBUTED, "essay", 0, 0, 0, 0),
          new VoiceShare("2024", Voice.AUTHOR, "essay", 70, 1, 1, 1));

  private static final List<ReferenceKeyness> REFERENCE =
      List.of(
          new ReferenceKeyness(
              "2016",
              1,
              "treaty",
              "a list",
              9,
              90,
              3,
              1,
              1000,
              6.6,
              new Keyness(1.5, 4.5, 9.0, 8.0)),
          new ReferenceKeyness(
              "2016",
              2,
              "the",
              "a list",
              0,
              0,
              0,
              60,
              1000,
              null,
              new Keyness(null, null, null, null)));

  private static final List<ChangeRow> CHANGES =
      SampleChanges.all().stream().map(change -> new ChangeRow(change, "01d5eed")).toList();

  private SampleTables() {}

  public static void write(Path folder, List<AnalysedDocument> documents, List<Reject> rejects)
      throws IOException {
    try (DocumentTablesWriter writer =
        DocumentTablesWriter.open(table -> Places.of(file(folder, table)), METADATA)) {
      for (AnalysedDocument document : documents) {
        writer.write(document);
      }
    }
    SampleFindings findings = SampleFindings.of(documents);
    write(folder, EntitiesTable.TABLE, findings.entities());
    write(folder, EntityPairsTable.TABLE, findings.pairs());
    write(folder, VoiceSharesTable.TABLE, VOICE_SHARES);
    write(folder, FamiliesTable.TABLE, FamilyRow.of(DeclaredFamilies.ALL));
    write(folder, ReferenceKeynessTable.TABLE, REFERENCE);
    write(folder, ComparisonsTable.TABLE, findings.comparisons());
    write(folder, EvidenceTable.TABLE, findings.evidence());
    write(folder, TrendsTable.TABLE, SampleFindings.trends(documents));
    write(folder, UnitsTable.TABLE, findings.units());
    TopicReport topics = SampleTopics.report();
    write(folder, TopicsTable.TABLE, topics.topics());
    write(
        folder, TopicTermsTable.TABLE, topics.topics().stream().flatMap(TopicTermRow::of).toList());
    write(folder, TopicModelsTable.TABLE, TopicModelRow.of(topics).toList());
    write(folder, RejectsTable.TABLE, rejects);
    write(folder, ChangesTable.TABLE, CHANGES);
    write(folder, EmbeddingsTable.TABLE, embeddings(documents));
    write(folder, InputsTable.TABLE, List.of(new InputRow("2016/é.txt", "ab", 1L << 40)));
    write(
        folder,
        StoredEntriesTable.TABLE,
        documents.stream()
            .map(each -> new StoredEntryRow(each.document().documentId(), "annotations", "cd"))
            .toList());
    write(folder, CalibrationTable.TABLE, CALIBRATION);
  }

  private static List<SentenceEmbedding> embeddings(List<AnalysedDocument> documents) {
    return documents.stream()
        .flatMap(each -> EmbeddingsTable.rows(each.document(), vectors(each)))
        .toList();
  }

  private static DocumentVectors vectors(AnalysedDocument document) {
    return new DocumentVectors(
        "two numbers",
        document.annotation().sentences().stream()
            .map(
                s ->
                    new SentenceVector(
                        s.ordinal(), new float[] {s.ordinal(), -0.5f}, new Polarity(0, 1, 0), 1))
            .toList(),
        List.of());
  }

  private static <R> void write(Path folder, Table<R> table, List<R> rows) throws IOException {
    try (TableWriter<R> writer =
        TableWriter.open(table, Places.of(file(folder, table)), METADATA)) {
      writer.writeAll(rows.stream());
    }
  }

  public static Path file(Path folder, Table<?> table) {
    return folder.resolve(table.name() + ".parquet");
  }
}
