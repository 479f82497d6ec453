package dev.parallax.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import dev.parallax.table.SampleTables;
import dev.parallax.table.document.RejectsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFooterReaderTest {

  private static final Reject REJECT =
      new Reject("a.txt", null, null, null, Stage.READ, ErrorClass.EMPTY, "It is empty.", null);

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("rejects.parquet");
    try (TableWriter<Reject> writer =
        TableWriter.open(RejectsTable.TABLE, Places.of(file), SampleTables.METADATA)) {
      writer.write(REJECT);
      assertThat(writer.rows()).isEqualTo(1);
    }
  }

  @Test
  void tellsRowsAndMetadata() throws IOException {
    TableFooter footer = TableFooterReader.read(Places.of(file));

    assertThat(footer.rows()).isEqualTo(1);
    assertThat(footer.metadata())
        .containsAllEntriesOf(SampleTables.METADATA)
        .containsKeys(TableFooter.SCHEMA_VERSION, "parquet.avro.schema");
  }

  @Test
  void refusesWhatIsNoCompleteParquetFile() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 4, 7, 8, whole.length / 2, whole.length - 1}) {
      Path part = Files.write(folder.resolve("part"), Arrays.copyOf(whole, length));

      assertThatThrownBy(() -> TableFooterReader.read(Places.of(part)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Not a complete Parquet file");
    }
  }
}
