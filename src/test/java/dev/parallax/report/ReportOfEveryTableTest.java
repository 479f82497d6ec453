package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.family.Section;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What only some runs have stands on the page as it stands in the tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOfEveryTableTest {

  @TempDir private static Path folder = Path.of("");
  private Path run = Path.of("");
  private DuckDb tables;
  private PageBlocks blocks;

  @BeforeAll
  void makeReport() throws Exception {
    run = EveryTable.write(folder);
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
    "reference_keyness, cohort || word",
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

  /** Families of a section that the page does not have would be nowhere to be seen. */
  @ParameterizedTest
  @EnumSource(Section.class)
  void hasAPlaceForEverySection(Section section) throws IOException {
    Document page = Jsoup.parse(run.resolve(ReportWriter.FILE_NAME));

    assertThat(page.select("main > section#%s > .general".formatted(section.label()))).hasSize(1);
    assertThat(page.select("#sections a[href=#%s]".formatted(section.label()))).hasSize(1);
  }

  /** What scripts draw by: whose place is whose, and what follows from each comparison. */
  @Test
  void handsOverAReadingOfEveryComparison() {
    int comparisons = blocks.get("comparisons").get("rows").size();
    int terms = blocks.get("terms").get("rows").size();
    int columns = blocks.get("readings").get("columns").size();

    assertThat(blocks.get("readings").get("rows"))
        .hasSize(comparisons + terms)
        .allMatch(row -> row.size() == columns);
    assertThat(blocks.get("pairs"))
        .isNotEmpty()
        .allMatch(pair -> pair.get("sides").path(pair.get("b").asText()).asText().equals("b"));
  }

  @Test
  void takesColumnsOfTonesAloneForInstruments() {
    assertThat(PageBlocks.texts(blocks.get("texts").at("/columns/sentences")))
        .contains("tone_fitted", "tone_corenlp", "tone_lexicon")
        .doesNotContain("tone_fitted_reason");
  }
}
