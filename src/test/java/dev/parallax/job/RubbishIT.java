package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.RubbishCorpus;
import dev.parallax.model.run.RunSummary;
import dev.parallax.model.text.Reject;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder full of rubbish, with one good essay in it, through the whole job. */
class RubbishIT {

  @TempDir static Path folder;

  private static Map<String, String> expected;
  private static RunSummary summary;
  private static DuckDb tables;

  @BeforeAll
  static void run() throws IOException, SQLException {
    expected = RubbishCorpus.write(folder.resolve("rubbish"));
    summary = Runs.run(folder.resolve("rubbish"), folder.resolve("output"));
    tables = DuckDb.openRun(Path.of(summary.latest()));
  }

  @AfterAll
  static void close() throws SQLException {
    tables.close();
  }

  @Test
  void everyFileIsInDocumentsOrRejects() throws SQLException {
    Map<String, String> outcomes = new TreeMap<>();
    for (List<Object> row : tables.rows("select path, 'documents' from documents")) {
      outcomes.put((String) row.get(0), (String) row.get(1));
    }
    for (List<Object> row : tables.rows("select path, error_class from rejects")) {
      assertThat(outcomes.put((String) row.get(0), (String) row.get(1))).isNull();
    }
    assertThat(outcomes).isEqualTo(new TreeMap<>(expected)).hasSizeGreaterThan(20);
  }

  @Test
  void everyRejectSaysWhyInASentence() {
    assertThat(summary.rejects())
        .isNotEmpty()
        .extracting(Reject::message)
        .allSatisfy(
            message ->
                assertThat(message).contains(" ").endsWith(".").doesNotContain("Exception:"));
  }

  @Test
  void theSameTextInTwoCohortsIsKeptInBothWithAnIssue() throws SQLException {
    assertThat(
            tables.count(
                "from documents where path like '%in-both-cohorts.txt'"
                    + " and issues::varchar like '%same_text_in_other_cohort%'"))
        .isEqualTo(2);
  }

  @Test
  void theEndlessSentenceIsKeptWithoutAParse() throws SQLException {
    assertThat(
            tables.rows(
                "select parsed, sentiment_neutral, n_tokens > 2500 from sentences"
                    + " where document_id = '2024/long-sentence.txt'"
                    + " order by n_tokens desc limit 1"))
        .containsExactly(Arrays.asList(false, null, true));
  }

  @Test
  void offsetsHoldInRubbishToo() throws SQLException {
    Traceability.check(tables);
  }

  @Test
  void theGoodEssayIsAsInARunOnItAlone() throws IOException, SQLException {
    Path alone = folder.resolve("alone");
    Files.createDirectories(alone.resolve("2016"));
    Files.copy(
        folder.resolve("rubbish").resolve(RubbishCorpus.GOOD), alone.resolve(RubbishCorpus.GOOD));
    RunSummary run = Runs.run(alone, folder.resolve("output-alone"), "cohorts=[2016]");
    try (DuckDb only = DuckDb.openRun(Path.of(run.latest()))) {
      for (String table : List.of("segments", "sentences", "tokens", "mentions")) {
        String rows =
            "select * from %s where document_id = '%s' order by start_char, end_char"
                .formatted(table, RubbishCorpus.GOOD);
        assertThat(tables.rows(rows).toString())
            .as(table)
            .isNotEqualTo("[]")
            .isEqualTo(only.rows(rows).toString());
      }
    }
  }
}
