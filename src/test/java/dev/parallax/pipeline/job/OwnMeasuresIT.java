package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.table.DuckDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Measures of one's own go the way of all others, from the settings to the tables and the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMeasuresIT {

  private static final int SIZE = 6;

  @TempDir private static Path folder = Path.of("");
  private RunSummary summary;
  private DuckDb tables;

  @BeforeAll
  void run() throws Exception {
    Path input = folder.resolve("input");
    TestJobs.writeCohorts(input, SIZE, "%d.txt"::formatted);
    Files.writeString(folder.resolve("own.yaml"), "money: [tax, <cost>]\ncost: [pri*]\n");
    Files.writeString(folder.resolve("r.csv"), ratings());
    summary =
        TestJobs.run(
            folder,
            "terms.word_forms=true",
            "measures.dictionaries={own: {file: %s}}".formatted(folder.resolve("own.yaml")),
            "measures.ratios={gap: {plus: [tax], minus: [price]}, double: {plus: ['own:cost',"
                + " 'own:cost']}, share: {plus: [tax], over: [tax, price]}}",
            "measures.figures={ratings: {file: %s}}".formatted(folder.resolve("r.csv")));
    tables = DuckDb.openRun(Path.of(summary.runFolder()));
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
  }

  /**
   * 1 to 6 in one cohort, 11 to 16 in the other; one document has none, and one row is a
   * stranger's.
   */
  private static String ratings() {
    StringBuilder csv = new StringBuilder("path,score\nstranger.txt,5\n");
    for (int i = 0; i < SIZE; i++) {
      csv.append("2016/%d.txt,%d\n".formatted(i, i + 1));
      csv.append(i == 0 ? "" : "2024/%d.txt,%d\n".formatted(i, i + 11));
    }
    return csv.toString();
  }

  /** What is counted as a dictionary is what is counted as word forms, over the same words. */
  @Test
  void aDictionaryCountsWhatWordFormsCount() throws Exception {
    assertThat(
            tables.rows(
                """
                select count(*), max(abs(own.rate - words.rate)) < 1e-15 from
                  (select document_id, numerator / denominator as rate from measurements
                     where key = 'cost' and family = 'own' and voice = 'all') own
                  join
                  (select document_id, numerator / denominator as rate from measurements
                     where key = 'price' and family = 'word' and voice = 'all') words
                  using (document_id)
                """))
        .containsExactly(List.of(2L * SIZE, true));
  }

  @Test
  void comparisonsOfSumsAreSumsOfComparisons() throws Exception {
    assertThat(
            tables.rows(
                """
                select abs(2 * c.difference - d.difference) < 1e-15,
                       abs(m.difference - c.difference - g.difference - c.difference) < 1e-12,
                       c.p = d.p
                from comparisons c, comparisons d, comparisons m, comparisons g
                where c.family = 'own' and c.key = 'cost' and c.voice = 'all'
                  and d.family = 'ratio' and d.key = 'double' and d.voice = 'all'
                  and m.family = 'own' and m.key = 'money' and m.voice = 'all'
                  and g.family = 'ratio' and g.key = 'gap' and g.voice = 'all'
                """))
        .containsExactly(List.of(true, true, true));
  }

  @Test
  void hitsStandWhereTheySay() throws Exception {
    assertThat(
            tables.rows(
                """
                select count(*) > 20,
                       bool_and(substr(d.text, start_char + 1, end_char - start_char) = h.text)
                from dictionary_hits h join documents d using (document_id)
                """))
        .containsExactly(List.of(true, true));
    assertThat(
            tables.rows(
                "select distinct entry, key from dictionary_hits where family = 'own' order by all"))
        .containsExactly(
            List.of("pri*", "cost"), List.of("pri*", "money"), List.of("tax", "money"));
  }

  @Test
  void figuresAreComparedAndHaveNoEvidence() throws Exception {
    assertThat(
            tables.rows(
                """
                select n_a, n_b, round(difference, 12), evidence, inference is not null
                from comparisons where family = 'ratings'
                """))
        .containsExactly(List.of(6, 5, 10.5, "of_documents", true));
    assertThat(
            tables.rows(
                """
                select document_id, i.message from documents, unnest(issues) as u(i)
                where i.code = 'own_measure_not_taken'
                """))
        .containsExactly(List.of("2024/0.txt", "r.csv has no row of it."));
    assertThat(summary.notes())
        .contains("In r.csv, though no document of the run is called so: stranger.txt.");
  }

  @Test
  void evidenceMarksTheWordsThatCount() throws Exception {
    assertThat(
            tables.count(
                "from evidence where comparison_id like 'ratio|gap|all|%' and len(matches) > 0"))
        .isPositive();
  }

  @Test
  void familiesStandFirstInASectionOfTheirOwn() throws Exception {
    assertThat(
            tables.rows(
                "select family, section, place from families where place <= 3 order by place"))
        .containsExactly(
            List.of("own", "own", 1), List.of("ratio", "own", 2), List.of("ratings", "own", 3));
  }
}
