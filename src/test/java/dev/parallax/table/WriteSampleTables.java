package dev.parallax.table;

import dev.parallax.model.SampleDocuments;
import dev.parallax.table.document.TokensTable;
import dev.parallax.table.format.TableFooterReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample tables in a JVM of its own, and reads a footer, as a run does. */
final class WriteSampleTables {

  static final long SEED = 11;

  private WriteSampleTables() {}

  public static void main(String[] folder) throws IOException {
    Path path = Path.of(folder[0]);
    SampleTables.write(path, SampleDocuments.corpus(SEED), List.of());
    System.out.println(TableFooterReader.read(SampleTables.file(path, TokensTable.TABLE)).rows());
  }
}
