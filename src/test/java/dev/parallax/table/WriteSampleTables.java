package dev.parallax.table;

import dev.parallax.files.Places;
import dev.parallax.model.SampleDocuments;
import dev.parallax.table.file.OneFile;
import dev.parallax.table.file.TableFooterReader;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample tables in a JVM of its own, and reads them back, as a run does. */
final class WriteSampleTables {

  static final long SEED = 11;

  private WriteSampleTables() {}

  public static void main(String[] folder) throws IOException {
    Path path = Path.of(folder[0]);
    SampleTables.write(path, SampleDocuments.corpus(SEED), List.of());
    for (Table<?> table : Tables.all()) {
      System.out.println(table.name() + " " + rows(SampleTables.file(path, table), table));
    }
  }

  private static long rows(Path file, Table<?> table) throws IOException {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    int read = OneFile.read(Places.of(file), columns, row -> row).size();
    long written = TableFooterReader.read(Places.of(file)).rows();
    if (read != written) {
      throw new IOException("Read " + read + " rows of " + written + ": " + file);
    }
    return written;
  }
}
