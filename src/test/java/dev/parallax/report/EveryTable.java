package dev.parallax.report;

import dev.parallax.files.Places;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.table.SampleTables;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.measure.FamiliesTable;
import dev.parallax.table.measure.FamilyRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A run whose tables hold rows of every kind: topics that came and went, changes, calibration. */
final class EveryTable {

  private static final String MANIFEST =
      """
      {"pipeline": "every-table", "snapshot": "5eed", "looks": 2,
       "config": {"description": "Rows of every kind.", "cohorts": ["2016", "2024"],
                  "topics": {"same_topic": 0.5},
                  "frames": {"sets": ["policy", "/a/folder/of/mine.yaml"]}},
       "changes": {"differs": ["documents"], "rows_by_kind": {}, "note": null}}
      """;

  private EveryTable() {}

  /** Writes the tables and their page; gives the run's folder. */
  static Path write(Path folder) throws IOException {
    return write(folder, SampleDocuments.corpus(7), DeclaredFamilies.ALL);
  }

  /** The same of other documents and families. */
  static Path write(Path folder, List<AnalysedDocument> documents, List<Family> families)
      throws IOException {
    Path flat = Files.createDirectories(folder.resolve("flat"));
    Path run = Files.createDirectories(folder.resolve("run"));
    SampleTables.write(flat, documents, List.of());
    Files.delete(SampleTables.file(flat, FamiliesTable.TABLE));
    try (TableWriter<FamilyRow> writer =
        TableWriter.open(
            FamiliesTable.TABLE,
            Places.of(SampleTables.file(flat, FamiliesTable.TABLE)),
            SampleTables.METADATA)) {
      writer.writeAll(FamilyRow.of(families).stream());
    }
    try (Stream<Path> files = Files.list(flat)) {
      for (Path file : files.toList()) {
        String table = file.getFileName().toString().replace(".parquet", "");
        Files.createDirectories(run.resolve(table));
        Files.move(file, run.resolve(table).resolve("part-00000.parquet"));
      }
    }
    Files.writeString(run.resolve("run.json"), MANIFEST);
    ReportWriter.write(Places.of(run));
    return run;
  }
}
