package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the sample essays, six a cohort, with the real models, under two sets of names. */
class ComparisonIT {

  private static final String[] SETTINGS = {
    "compare.unit=document", "input.metadata=no-such-file.csv", "compare.draws=999"
  };

  @TempDir static Path folder;

  private static DuckDb tables;
  private static DuckDb renamed;

  @BeforeAll
  static void run() throws IOException, SQLException {
    tables = run(Path.of("input"), "output");
    renamed = run(underOtherNames(), "renamed-output");
  }

  private static DuckDb run(Path input, String output) throws IOException, SQLException {
    return DuckDb.openRun(
        Path.of(Runs.run(input, folder.resolve(output), SETTINGS).latest()).toRealPath());
  }

  /** Essays that sort the other way round. */
  private static Path underOtherNames() throws IOException {
    Path copy = folder.resolve("renamed");
    for (String cohort : List.of("2016", "2024")) {
      List<Path> essays;
      try (Stream<Path> files = Files.list(Path.of("input", cohort))) {
        essays = files.sorted().toList();
      }
      assertThat(essays).hasSize(6);
      Files.createDirectories(copy.resolve(cohort));
      for (int i = 0; i < essays.size(); i++) {
        String name = essays.get(i).getFileName().toString();
        String other = (char) ('z' - i) + name.substring(name.lastIndexOf('.'));
        Files.copy(essays.get(i), copy.resolve(cohort).resolve(other));
      }
    }
    return copy;
  }

  @AfterAll
  static void close() throws SQLException {
    tables.close();
    renamed.close();
  }

  @Test
  void sixEssaysACohortAreTested() throws SQLException {
    assertThat(
            tables.rows(
                "select distinct family from comparisons where p is not null order by family"))
        .extracting(row -> row.get(0))
        .contains("entity", "entity_pair", "entity_sentence", "frame", "phrase", "term", "tone");
    assertThat(
            tables.count(
                "from comparisons where inference = 'inferred' and (p is null or q < p or p < p_min"
                    + " or p < p_attainable or within_low is not null"
                    + " or (q is null) <> (p_attainable > 0.05) or (q is null) <> (reason is not null))"))
        .isZero();
    assertThat(tables.count("from comparisons where q is not null")).isPositive();
    assertThat(
            tables.count(
                "from comparisons where difference_low > difference or difference_high < difference"))
        .isZero();
  }

  @Test
  void everyDifferenceHasEvidenceOrSaysWhyNot() throws SQLException {
    assertThat(tables.count("from comparisons where evidence = 'shown'")).isPositive();
    assertThat(
            tables.count(
                "from comparisons c where (evidence = 'shown') <> exists"
                    + " (from evidence e where e.comparison_id = c.comparison_id)"))
        .isZero();
    assertThat(
            tables.count(
                "from comparisons where (evidence = 'no_difference') <> (coalesce(difference, 0) = 0)"))
        .isZero();
  }

  @Test
  void offsetsOfAllRowsLeadBackToTheText() throws SQLException {
    assertThat(tables.count("from frame_hits")).isPositive();
    Traceability.check(tables);
  }

  @Test
  void ratesOfMeasurementsGiveTheMeansOfComparisons() throws SQLException {
    String means =
        "select family, key, voice, avg(numerator / denominator) as mean, count(*) as n from measurements"
            + " where cohort = '2016' group by all having n = 6";
    assertThat(tables.count("from (" + means + ")")).isPositive();
    assertThat(
            tables.count(
                "from (%s) m join comparisons c using (family, key, voice) where abs(m.mean - c.mean_a)"
                        .formatted(means)
                    + " > 1e-12"))
        .isZero();
  }

  @Test
  void partsOfParagraphsSumUpToMeasurements() throws SQLException {
    String sums =
        "select document_id, family, key, voice, sum(numerator) as total from segment_measurements"
            + " group by all";
    assertThat(tables.count("from measurements"))
        .isPositive()
        .isEqualTo(
            tables.count(
                "from measurements join (%s) using (document_id, family, key, voice)"
                        .formatted(sums)
                    + " where abs(total - numerator) < 1e-9"));
  }

  /** Means are left out: what is negative in one voice may be positive in another. */
  @Test
  void voicesCountNoMoreThanThereIsAndMissWhatIsMixedOnly() throws SQLException {
    String byVoice =
        """
        with counted as (
          select document_id, family, key,
                 sum(numerator) filter (voice = 'all') as whole,
                 coalesce(sum(numerator) filter (voice = 'author'), 0) as author,
                 coalesce(sum(numerator) filter (voice = 'attributed'), 0) as attributed
          from measurements where quantity in ('count', 'share') group by all)
        """;
    assertThat(tables.rows(byVoice + "from counted where attributed > 0")).isNotEmpty();
    assertThat(tables.rows(byVoice + "from counted where author + attributed > whole")).isEmpty();
    assertThat(
            tables.count(
                """
                from measurements as one left join (
                  select document_id, entity_id as key, count(*) as mixed
                  from mentions where voice = 'mixed' and segment_kind = 'paragraph' group by all)
                  using (document_id, key)
                join measurements as whole using (document_id, family, key)
                where family = 'entity' and one.voice = 'author' and whole.voice = 'all'
                  and one.numerator + coalesce(mixed, 0) > whole.numerator"""))
        .isZero();
    assertThat(
            tables.count(
                """
                from (
                  select document_id, sum((voice = 'attributed')::int) as attributed
                  from tokens where segment_kind = 'paragraph' and regexp_matches(form, '[[:alnum:]]')
                  group by all)
                join measurements using (document_id)
                where family = 'voice' and key = 'attributed' and numerator <> attributed"""))
        .isZero();
  }

  @Test
  void namesOfFilesChangeNoComparison() throws SQLException {
    String all = "select * from comparisons order by comparison_id";
    assertThat(renamed.rows(all)).isNotEmpty().isEqualTo(tables.rows(all));
  }

  @Test
  void namesOfFilesChangeNoMeasurement() throws SQLException {
    String all =
        "select content_sha256, m.* exclude (document_id) from measurements m join documents using"
            + " (document_id) order by all";
    assertThat(renamed.rows(all)).isNotEmpty().isEqualTo(tables.rows(all));
  }
}
