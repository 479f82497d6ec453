package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.table.DuckDb;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only some runs have stands on the page as it stands in the tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOfEveryTableTest {

  @TempDir private static Path folder = Path.of("");
  private DuckDb tables;
  private PageBlocks blocks;

  @BeforeAll
  void makeReport() throws Exception {
    Path run = EveryTable.write(folder);
    tables = DuckDb.openRun(run);
    tables.execute(
        "create view calibration as from read_parquet('%s/calibration/*.parquet')".formatted(run));
    blocks = PageBlocks.of(run);
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
  }

  @ParameterizedTest
  @CsvSource({
    "topics, topic_id",
    "topic_terms, topic_id || term",
    "topic_models, n_topics",
    "changes, kind || subject",
    "calibration, size || family || band"
  })
  void everyCellIsThatOfTheTable(String name, String key) throws Exception {
    blocks.assertMirrors(tables, name, key);
  }

  @Test
  void holdsNoFolderOfTheMachine() {
    assertThat(PageBlocks.texts(blocks.get("job").at("/config/frames/sets")))
        .containsExactly("policy", "mine.yaml");
  }

  @Test
  void takesColumnsOfTonesAloneForInstruments() {
    assertThat(PageBlocks.texts(blocks.get("texts").at("/columns/sentences")))
        .contains("tone_fitted", "tone_corenlp", "tone_lexicon")
        .doesNotContain("tone_fitted_reason");
  }
}
