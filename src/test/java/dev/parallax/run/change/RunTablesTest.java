package dev.parallax.run.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.change.DocumentState;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import dev.parallax.run.TableFile;
import dev.parallax.run.WrittenTables;
import dev.parallax.table.DuckDb;
import dev.parallax.table.SampleTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTablesTest {

  private static final List<AnalysedDocument> CORPUS = SampleDocuments.corpus(7);
  private static final Reject REJECT =
      new Reject(
          "odd|name.txt", null, null, null, Stage.FIND, ErrorClass.NO_COHORT, "Move it.", null);

  @TempDir private Path folder = Path.of("");
  private Path run = Path.of("");

  /** Each table in a folder of its own, as a run has them. */
  @BeforeEach
  void writeRun() throws IOException {
    Path flat = Files.createDirectories(folder.resolve("flat"));
    run = folder.resolve("run");
    SampleTables.write(flat, CORPUS, List.of(REJECT));
    try (Stream<Path> files = Files.list(flat)) {
      for (Path file : files.toList()) {
        String table = file.getFileName().toString().replace(".parquet", "");
        Files.createDirectories(run.resolve(table));
        Files.copy(file, run.resolve(table).resolve("part-00000.parquet"));
      }
    }
  }

  private List<TableFile> written() throws IOException {
    return WrittenTables.in(Places.of(run)).files();
  }

  @Test
  void readsFilesAndMeasures() throws Exception {
    RunTables tables = RunTables.readPublished(Places.of(run), written());

    assertThat(tables.files()).hasSize(CORPUS.size() + 1);
    assertThat(tables.files().get("odd|name.txt"))
        .isEqualTo(new DocumentState("odd|name.txt", null, null, null, "no_cohort"));
    assertThat(tables.files().get("2016/harbour.txt").analysed()).isTrue();
    try (DuckDb database = DuckDb.open(folder.resolve("flat"))) {
      assertThat(tables.measures())
          .hasSize((int) database.count("from comparisons where difference is not null"));
      assertThat(tables.measures().values().stream().filter(MeasureState::inferred).count())
          .isPositive()
          .isEqualTo(database.count("from comparisons where difference is not null and p >= 0"));
      assertThat(reaches(tables))
          .isPositive()
          .isEqualTo(
              database.count(
                  "from comparisons where coalesce(difference_low, within_low) <= 0 or"
                      + " coalesce(difference_low, within_low) > 0"));
    }
  }

  private static long reaches(RunTables tables) {
    return tables.measures().values().stream()
        .map(MeasureState::reach)
        .filter(Objects::nonNull)
        .count();
  }

  @Test
  void refusesATableThatIsNotAsItWasWritten() throws IOException {
    List<TableFile> written = written();
    Path file = run.resolve("comparisons/part-00000.parquet");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> RunTables.readPublished(Places.of(run), written))
        .isInstanceOf(IOException.class)
        .hasMessage("its comparisons/part-00000.parquet is not as it was written");
  }

  @Test
  void refusesATableThatIsGone() throws IOException {
    List<TableFile> written = written();
    Files.delete(run.resolve("rejects/part-00000.parquet"));

    assertThatThrownBy(() -> RunTables.readPublished(Places.of(run), written))
        .hasMessage("it has no rejects/part-00000.parquet");
    assertThatThrownBy(() -> RunTables.readPublished(Places.of(run), List.of()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesTablesOfAnotherSchema() throws IOException {
    Path file = run.resolve("documents/part-00000.parquet");
    String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    String other = text.replaceFirst("(schema_version.{1,3})\\d", "$19");
    assertThat(other).isNotEqualTo(text);
    Files.writeString(file, other, java.nio.charset.StandardCharsets.ISO_8859_1);
    List<TableFile> written = written();

    assertThatThrownBy(() -> RunTables.readPublished(Places.of(run), written))
        .hasMessageStartingWith("its tables have schema_version 9, not ");
  }
}
