package dev.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.run.RunSummary;
import dev.parallax.table.DuckDb;
import dev.parallax.table.Tables;
import dev.parallax.table.format.Reference;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a run's tables say of the corpus as a whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTablesTest {

  private static final int SIZE = 5;

  @TempDir private static Path shared = Path.of("");
  @TempDir private Path folder = Path.of("");
  private RunSummary summary;
  private static final String[] SETTINGS = {
    "evidence.comparisons=3",
    "topics.find=true",
    "topics.k=2",
    "topics.min_unit_words=5",
    "topics.max_unit_share=0.9",
    "topics.iterations=20"
  };

  private DuckDb tables;

  @BeforeAll
  void run() throws Exception {
    TestJobs.writeCohorts(shared.resolve("input"), SIZE, "%d.txt"::formatted);
    summary =
        TestJobs.run(
            shared,
            "evidence.comparisons=3",
            "topics.find=true",
            "topics.k=2",
            "topics.min_unit_words=5",
            "topics.max_unit_share=0.9",
            "topics.iterations=20");
    tables = DuckDb.openRun(Path.of(summary.runFolder()));
  }

  /** Each source has documents of both cohorts, each document a month of its own. */
  private static String datesAndSources() {
    StringBuilder csv = new StringBuilder("path,date,source\n");
    for (int i = 0; i < SIZE; i++) {
      for (String cohort : List.of("2016", "2024")) {
        csv.append("%1$s/%2$d.txt,%1$s-%3$02d-01,outlet %4$d\n".formatted(cohort, i, i + 1, i % 2));
      }
    }
    return csv.toString();
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
  }

  @Test
  void everyTableHasRowsThatLeadToTheOthers() throws Exception {
    for (Table<?> table : Tables.ofRuns()) {
      boolean mayBeEmpty =
          List.of(
                  "rejects",
                  "edits",
                  "changes",
                  "quotations",
                  "relations",
                  "trends",
                  "frame_scores")
              .contains(table.name());
      assertThat(tables.count("from " + table.name()) > 0 || mayBeEmpty).as(table.name()).isTrue();
      for (Reference to : table.references()) {
        String key = key(to.table());
        assertThat(
                tables.count(
                    "from %s where %s not in (select %s from %s)"
                        .formatted(table.name(), to.column(), key, to.table())))
            .as("%s.%s", table.name(), to.column())
            .isZero();
      }
    }
  }

  private static String key(String table) {
    return Tables.ofRuns().stream()
        .filter(other -> other.name().equals(table))
        .map(other -> other.keys().get(0))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyMeasureThatIsComparedIsComparedWithinSourcesAndOverTimeToo() throws Exception {
    Path input = folder.resolve("input");
    TestJobs.writeCohorts(input, SIZE, "%d.txt"::formatted);
    TestJobs.write(input, "documents.csv", datesAndSources());
    RunSummary run = TestJobs.run(folder, "compare.within=[source]");

    try (DuckDb designed = DuckDb.openRun(Path.of(run.runFolder()))) {
      assertThat(
              designed.count(
                  "from comparisons where adjusted_difference is not null and adjusted_strata = 2"))
          .isPositive();
      assertThat(
              designed.count(
                  "from comparisons where adjusted_difference is null and adjusted_reason is null"))
          .isZero();
      assertThat(designed.count("from trends where slope is not null and n_dates = 10"))
          .isPositive();
    }
  }

  @Test
  void evidenceIsTheTextAtItsOffsets() throws Exception {
    assertThat(
            tables.count(
                "from evidence e join documents d using (document_id) where e.text ="
                    + " substring(d.text, e.start_char + 1, e.end_char - e.start_char)"
                    + " and e.text = substring("
                    + "d.raw_text, e.raw_start_char + 1, e.raw_end_char - e.raw_start_char)"))
        .isPositive()
        .isEqualTo(tables.count("from evidence"));
  }

  @Test
  void evidenceIsOfTheSideItSpeaksFor() throws Exception {
    assertThat(
            tables.count(
                "from evidence e join documents d using (document_id)"
                    + " join comparisons c using (comparison_id)"
                    + " where d.cohort = e.cohort and e.cohort in (c.cohort_a, c.cohort_b)"))
        .isEqualTo(tables.count("from evidence"));
  }

  @Test
  void everyComparisonHasEvidenceOrSaysWhyNot() throws Exception {
    List<List<Object>> rows =
        tables.rows(
            "select difference is null or difference = 0, evidence,"
                + " comparison_id in (select comparison_id from evidence) from comparisons");

    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get(1).equals("no_difference")).isEqualTo(row.get(0));
              assertThat(row.get(1).equals("shown")).isEqualTo(row.get(2));
            });
    assertThat(rows)
        .extracting(row -> row.get(1))
        .contains("shown", "no_difference")
        .containsAnyOf("beyond_limit", "no_contrast");
  }

  @Test
  void aRateIsTheMeanOverDocumentsOfTheTableOfMeasurements() throws Exception {
    // Counted by the essay's own rule: taxes stand in three paragraphs of 2016, one of 2024.
    List<Object> tax =
        tables
            .rows(
                "select numerator_a, numerator_b, n_a, n_b, difference < 0, inference"
                    + " from comparisons where family = 'term' and key = 'tax/NOUN'")
            .get(0);

    assertThat(tax).containsExactly(3.0 * SIZE, 1.0 * SIZE, SIZE, SIZE, true, "inferred");
    assertThat(
            tables.count(
                "from comparisons c where abs(mean_a - (select sum(numerator / denominator) from"
                    + " measurements m where (m.family, m.key, m.voice, m.cohort) ="
                    + " (c.family, c.key, c.voice, c.cohort_a)) / n_a) > 1e-12"))
        .isZero();
  }

  @Test
  void entitiesAreCountedInParagraphs() throws Exception {
    assertThat(
            tables.rows(
                "select name, n_mentions, n_documents, len(cohorts) from entities"
                    + " where type = 'ORGANIZATION' order by n_mentions desc"))
        .hasSize(2)
        .first()
        .satisfies(nato -> assertThat(nato.subList(1, 4)).containsExactly(10 * SIZE, 2 * SIZE, 2L));
    assertThat(tables.rows("select n_sentences, n_documents from entity_pairs"))
        .containsExactly(List.of(4 * SIZE, SIZE), List.of(4 * SIZE, SIZE));
  }

  @Test
  void namesAndOrderOfFilesChangeNoFinding() throws Exception {
    TestJobs.writeCohorts(
        folder.resolve("input"), SIZE, i -> String.format(Locale.ROOT, "z%d.txt", 9 - i));
    try (DuckDb renamed = DuckDb.openRun(Path.of(TestJobs.run(folder, SETTINGS).runFolder()))) {
      for (String sql :
          List.of(
              ofContent("measurements", "family, key, voice"),
              ofContent("segment_measurements", "segment_ordinal, family, key, voice"),
              ofContent("evidence", "comparison_id, cohort, rank"),
              "select * from comparisons order by comparison_id",
              "select * from entities order by entity_id")) {
        List<List<Object>> rows = tables.rows(sql);
        assertThat(rows).isNotEmpty();
        assertThat(renamed.rows(sql).toString()).as(sql).isEqualTo(rows.toString());
      }
      assertThat(renamed.value("select min(document_id) from documents")).isEqualTo("2016/z5.txt");
    }
  }

  /** A table's rows with the hash of the document's bytes in place of ids made of its name. */
  private static String ofContent(String table, String order) {
    String ids =
        Tables.ofRuns().stream()
            .filter(any -> any.name().equals(table))
            .flatMap(any -> any.references().stream())
            .filter(to -> !to.table().equals("comparisons"))
            .map(Reference::column)
            .filter(column -> !column.equals("document_id"))
            .reduce("document_id", (all, column) -> all + ", " + column);
    return "select content_sha256, columns(t.* exclude (%s)) from %s t".formatted(ids, table)
        + " join (select document_id, content_sha256 from documents) using (document_id)"
        + " order by content_sha256, "
        + order;
  }

  @Test
  void aCorpusOfOneCohortIsMeasuredButNotCompared() throws Exception {
    for (int i = 0; i < 2; i++) {
      TestJobs.write(folder.resolve("input"), "2016/" + i + ".txt", TestJobs.essay("2016", i));
    }
    RunSummary run = TestJobs.run(folder);

    assertThat(notes(run)).hasSize(2);
    assertThat(notes(run).get(0)).startsWith("Without the sentence encoder");
    assertThat(notes(run).get(1)).startsWith("Nothing is compared");
    try (DuckDb alone = DuckDb.openRun(Path.of(run.runFolder()))) {
      assertThat(alone.count("from comparisons")).isZero();
      assertThat(alone.count("from evidence")).isZero();
      assertThat(alone.count("from measurements")).isPositive();
      assertThat(alone.count("from entities")).isPositive();
    }
  }

  @Test
  void aCohortWithoutDocumentsIsAMistakeOfTheSettings() throws Exception {
    TestJobs.writeCohorts(folder.resolve("input"), 1, i -> "a.txt");
    assertThatThrownBy(() -> TestJobs.run(folder, "cohorts=[2024,2050,2016]"))
        .hasMessageContaining("cohort '2050' has no documents");
  }

  @Test
  void cohortsAreComparedInTheirOrder() throws Exception {
    TestJobs.writeCohorts(folder.resolve("input"), 1, i -> "a.txt");
    RunSummary run = TestJobs.run(folder, "cohorts=[2024,2016]");

    assertThat(notes(run)).noneMatch(note -> note.contains("has no documents"));
    try (DuckDb compared = DuckDb.openRun(Path.of(run.runFolder()))) {
      assertThat(compared.rows("select distinct cohort_a, cohort_b, inference from comparisons"))
          .containsExactly(List.of("2024", "2016", "descriptive"));
    }
  }

  private static List<String> notes(RunSummary run) throws IOException {
    List<String> notes =
        new ObjectMapper()
            .readTree(Path.of(run.runFolder(), "run.json").toFile())
            .at("/notes")
            .valueStream()
            .map(node -> node.asText())
            .toList();
    assertThat(notes).isEqualTo(run.notes());
    return notes;
  }
}
