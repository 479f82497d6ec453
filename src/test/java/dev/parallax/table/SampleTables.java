package dev.parallax.table;

import dev.parallax.model.AnalysedDocument;
import dev.parallax.model.Reject;
import dev.parallax.table.document.RejectsTable;
import dev.parallax.table.format.Table;
import dev.parallax.table.format.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes tables as a run does, one file a table: {@code folder/<table>.parquet}. */
public final class SampleTables {

  public static final SortedMap<String, String> METADATA =
      new TreeMap<>(java.util.Map.of("snapshot", "5eed", "config_hash", "c0ffee"));

  private SampleTables() {}

  public static void write(Path folder, List<AnalysedDocument> documents, List<Reject> rejects)
      throws IOException {
    try (DocumentTablesWriter writer =
        DocumentTablesWriter.open(table -> file(folder, table), METADATA)) {
      for (AnalysedDocument document : documents) {
        writer.write(document);
      }
    }
    try (TableWriter<Reject> writer =
        TableWriter.open(RejectsTable.TABLE, file(folder, RejectsTable.TABLE), METADATA)) {
      writer.writeAll(rejects.stream());
    }
  }

  public static Path file(Path folder, Table<?> table) {
    return folder.resolve(table.name() + ".parquet");
  }
}
