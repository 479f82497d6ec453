package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.model.run.RunSummary;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two essays that Parallax was made for, through the whole job with the real models. */
class EssaysIT {

  @TempDir static Path output;

  private static RunSummary summary;
  private static DuckDb tables;

  @BeforeAll
  static void run() throws IOException, SQLException {
    Path essays = Runs.SHARED.resolve("essays");
    assumeTrue(Files.isDirectory(essays), "the essays are not at hand: " + essays);
    summary = Runs.run(essays, output);
    tables = DuckDb.openRun(Path.of(summary.latest()));
  }

  @AfterAll
  static void close() throws SQLException {
    if (tables != null) {
      tables.close();
    }
  }

  @Test
  void bothAreAnalysed() {
    assertThat(summary.documents()).isEqualTo(2);
    assertThat(summary.rejects()).isEmpty();
  }

  @Test
  void segmentsAreThoseThatAReaderSees() throws SQLException {
    assertThat(
            tables.rows(
                "select cohort, kind, count(*) from segments where kind <> 'boilerplate'"
                    + " group by all order by all"))
        .containsExactly(
            List.of("2016", "heading", 7L),
            List.of("2016", "paragraph", 22L),
            List.of("2024", "heading", 2L),
            List.of("2024", "paragraph", 37L));
    assertThat(tables.count("from documents where title is not null")).isZero();
    assertThat(tables.count("from segments where kind = 'boilerplate' and cohort = '2016'"))
        .isPositive();
  }

  @Test
  void offsetsOfAllRowsLeadBackToCleanedAndRawText() throws SQLException {
    Traceability.check(tables);
  }

  @Test
  void oneEssayACohortIsDescribedAndNothingIsInferred() throws SQLException {
    assertThat(tables.count("from comparisons")).isPositive();
    assertThat(
            tables.count(
                "from comparisons where inference <> 'descriptive' or reason is null or p is not null"
                    + " or q is not null or difference_low is not null or mean_low_a is not null"))
        .isZero();
    assertThat(tables.count("from comparisons where within_low is not null")).isPositive();
  }

  @Test
  void everyDifferenceHasEvidenceOrSaysWhyNot() throws SQLException {
    assertThat(
            tables.count(
                "from comparisons c where (evidence = 'shown') <> exists"
                    + " (from evidence e where e.comparison_id = c.comparison_id)"))
        .isZero();
  }

  @Test
  void noParagraphEndsInMidSentence() throws SQLException {
    assertThat(
            tables.count(
                "from segments where kind = 'paragraph'"
                    + " and not regexp_matches(text, '[.?!:][”\"’)]*$')"))
        .isZero();
  }

  @Test
  void ofTheLineEndHyphensTwoAreKeptAndSixtyThreeJoined() throws SQLException {
    String hyphenEdits =
        "from edits where cohort = '2016' and regexp_matches(removed, '^-?\\s*\\n')"
            + " and step = 'join_hyphens' and %s";
    assertThat(tables.count(hyphenEdits.formatted("removed like '-%' and inserted = ''")))
        .isEqualTo(63);
    assertThat(tables.count("from tokens where form = 'fledged' and cohort = '2016'")).isPositive();
    assertThat(tables.count("from segments where text like '%Nuclear Non-Proliferation Treaty%'"))
        .isEqualTo(1);
    assertThat(tables.count("from segments where text like '%fullfledged%'")).isZero();
  }

  @Test
  void slipsOfTheTextRecognitionStay() throws SQLException {
    for (String slip : List.of("DoNALD", "IMFE", "Pacificin", "Trumps", "Koreas", "Japans")) {
      assertThat(tables.count("from tokens where cohort = '2016' and form = '" + slip + "'"))
          .as(slip)
          .isPositive();
    }
  }

  @Test
  void theActorsAreFound() throws SQLException {
    assertThat(
            tables.rows(
                "select country_code from mentions where type = 'COUNTRY' and cohort = '2016'"
                    + " group by all order by count(*) desc limit 3"))
        .contains(List.of("USA"), List.of("JPN"));
    assertThat(tables.count("from mentions where type = 'PERSON'")).isGreaterThan(50);
  }

  /** Got is a sentence whose score has the sign that any reader would give it. */
  @Test
  void theFittedInstrumentHearsWhatAnyReaderHears() throws SQLException {
    List<List<Object>> judged =
        tables.rows(
            "select sentence, tone_fitted, tone_fitted * tone > 0 from "
                + "(select column0 document_id, column1 sentence, column2 tone from "
                + "read_csv('src/test/resources/dev/parallax/job/clear-sentences.tsv',"
                + " delim = '\t', comment = '#', header = false))"
                + " left join (select document_id, sha256(text) sentence, tone_fitted from sentences)"
                + " using (document_id, sentence)");

    assertThat(judged).hasSize(20).allMatch(row -> row.get(1) != null);
    assertThat(judged.stream().filter(row -> !row.get(2).equals(true)).toList())
        .hasSizeLessThanOrEqualTo(2);
  }
}
