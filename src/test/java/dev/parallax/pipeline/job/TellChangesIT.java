package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.CountedAnnotators;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.run.FolderBytes;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a job after a first one, with other files or settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellChangesIT {

  private static final int SIZE = 5;
  private static final String PAIR = "compare.pairs=[[2016, 2024]]";
  private static final String BOTH_WAYS = "compare.pairs=[[2016, 2024], [2024, 2016]]";
  private static final String BY_AUTHOR = "compare.unit=author";

  @TempDir private static Path shared = Path.of("");
  private Path folder = Path.of("");
  private Path input = Path.of("");

  @BeforeAll
  void runOnce() throws IOException {
    Path files = shared.resolve("input");
    TestJobs.writeCohorts(files, SIZE, "%d.txt"::formatted);
    TestJobs.write(files, "2016/mended.txt", TestJobs.essay(70) + " " + WordAnnotator.BOMB);
    TestJobs.write(files, "2032/x.txt", TestJobs.essay(50));
    TestJobs.write(files, "documents.csv", "path,author\n2016/0.txt,A\n2016/1.txt,A\n");
    run(shared, 0);
  }

  /** Each test goes on from a copy of the first run. */
  @BeforeEach
  void copy(@TempDir Path copy) throws IOException {
    folder = copy.resolve("job");
    input = folder.resolve("input");
    copy(shared, folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isSymbolicLink(path)) {
          Files.createSymbolicLink(copy, Files.readSymbolicLink(path));
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  private static RunSummary run(Path folder, int day, String... settings) throws IOException {
    return TestJobs.run(clock(day), config(folder, settings));
  }

  private static Clock clock(int day) {
    return Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(day)), ZoneOffset.UTC);
  }

  private static PipelineConfig config(Path folder, String... settings) throws IOException {
    List<String> all = new ArrayList<>(List.of(PAIR));
    all.addAll(Arrays.asList(settings));
    return TestJobs.config(folder, all.toArray(String[]::new));
  }

  private RunSummary run(String... settings) throws IOException {
    return run(folder, 1, settings);
  }

  private Path firstRun() throws IOException {
    try (Stream<Path> runs = Files.list(folder.resolve("output/job/runs"))) {
      return runs.sorted().findFirst().orElseThrow();
    }
  }

  private static List<List<Object>> query(RunSummary run, String sql) throws Exception {
    return query(Path.of(run.runFolder()), sql);
  }

  private static List<List<Object>> query(Path run, String sql) throws Exception {
    try (DuckDb tables = DuckDb.openRun(run)) {
      return tables.rows(sql);
    }
  }

  private static JsonNode changes(Path run) throws IOException {
    return new ObjectMapper().readTree(run.resolve("run.json").toFile()).get("changes");
  }

  private static JsonNode changes(RunSummary run) throws IOException {
    return changes(Path.of(run.runFolder()));
  }

  private void addDocument() throws IOException {
    TestJobs.write(input, "2024/new.txt", TestJobs.essay("2024", 900));
  }

  @Test
  void aFirstRunTellsOfNoChange() throws Exception {
    assertThat(query(firstRun(), "from changes")).isEmpty();
    assertThat(changes(firstRun()).get("previous_run").isNull()).isTrue();
    assertThat(changes(firstRun()).get("note").isNull()).isTrue();
  }

  @Test
  void theSameRunAgainTellsOfNoChange() throws Exception {
    RunSummary again = run();

    assertThat(query(again, "from changes")).isEmpty();
    assertThat(changes(again).get("previous_run").asText())
        .isEqualTo(firstRun().getFileName().toString());
    assertThat(changes(again).get("differs")).isEmpty();
  }

  @Test
  void tellsWhatBecameOfFilesWhateverTheirNames() throws Exception {
    String hostile = "2024/a|b '\" %s 🌊.txt";
    TestJobs.write(input, hostile, TestJobs.essay("2024", 77));
    TestJobs.write(input, "2016/0.txt", TestJobs.essay("2016", 78));
    Files.delete(input.resolve("2016/1.txt"));
    TestJobs.write(input, "2016/2.txt", TestJobs.essay(79) + " " + WordAnnotator.BOMB);
    Files.move(input.resolve("2016/3.txt"), input.resolve("2024/from-2016.txt"));
    TestJobs.write(input, "2016/mended.txt", TestJobs.essay(70));
    RunSummary run = run();

    assertThat(
            query(
                run,
                "select kind, subject, coalesce(path_before, ''), coalesce(error_class, ''),"
                    + " coalesce(error_class_before, '') from changes"
                    + " where kind like 'document%' and cause = 'documents' order by all"))
        .containsExactly(
            List.of(
                "document_accepted", "2016/mended.txt", "2016/mended.txt", "", "annotation_failed"),
            List.of("document_added", hostile, "", "", ""),
            List.of("document_changed", "2016/0.txt", "2016/0.txt", "", ""),
            List.of("document_moved", "2024/from-2016.txt", "2016/3.txt", "", ""),
            List.of("document_rejected", "2016/2.txt", "2016/2.txt", "annotation_failed", ""),
            List.of("document_removed", "2016/1.txt", "2016/1.txt", "", ""));
    assertThat(changes(run).get("rows_by_kind").get("document_added").asInt()).isEqualTo(1);
    assertThat(changes(run).get("differs").toString()).isEqualTo("[\"documents\"]");
  }

  @Test
  void aMovementIsTheDifferenceBetweenTheTwoTablesOfComparisons() throws Exception {
    addDocument();
    RunSummary second = run();

    assertThat(
            query(
                second,
                "select count(*) > 0, bool_and(abs(movement - (c.difference - b.difference)) <"
                    + " 1e-12), bool_and(cause = 'documents'), max(m.rank) <= 20,"
                    + " count(movement_by_documents) from changes m"
                    + " join comparisons c using (comparison_id)"
                    + " join read_parquet('%s/comparisons/*.parquet') b using (comparison_id)"
                        .formatted(firstRun())
                    + " where kind = 'measure_moved'"))
        .containsExactly(List.of(true, true, true, true, 0L));
    assertThat(second.changes().mostMoved()).isNotEmpty();
  }

  @Test
  void whereOnlyASettingChangedItIsTheCause() throws Exception {
    RunSummary run = run(BOTH_WAYS);

    assertThat(query(run, "select distinct kind, cohort_a, cause from changes"))
        .containsExactly(List.of("measure_appeared", "2024", "configuration"));
  }

  @Test
  void filesThatTheSettingsChooseNoMoreAreRemovedByTheSettings() throws Exception {
    RunSummary run = run("cohorts=[2016, 2024]");

    assertThat(query(run, "select kind, subject, cause from changes where kind like 'document%'"))
        .containsExactly(List.of("document_removed", "2032/x.txt", "configuration"));
    assertThat(changes(run).get("differs").toString()).isEqualTo("[\"configuration\"]");
  }

  @Test
  void whatDocumentsMovedIsWhatTheyMoveWithoutTheSettings() throws Exception {
    addDocument();
    Path documentsOnly = folder.resolveSibling("documents-only");
    copy(folder, documentsOnly);
    RunSummary alone = run(documentsOnly, 1);
    RunSummary both = run(BY_AUTHOR);

    assertThat(
            query(
                both,
                """
                select count(*) > 10,
                  count(*) filter (b.movement <> 0) > 5,
                  count(*) filter (m.movement_by_configuration <> 0) > 5,
                  bool_and(abs(m.movement_by_documents - b.movement) < 1e-12),
                  bool_and(abs(m.movement_by_documents + m.movement_by_configuration - m.movement)
                    < 1e-12),
                  bool_and(m.cause =
                    if(abs(m.movement_by_documents) >= abs(m.movement_by_configuration),
                      'documents', 'configuration'))
                from changes m
                join read_parquet('%s/changes/*.parquet') b using (kind, subject)
                where kind = 'measure_moved'"""
                    .formatted(alone.runFolder())))
        .containsExactly(List.of(true, true, true, true, true, true));
    assertThat(query(both, "select distinct cause from changes where kind = 'measure_moved'"))
        .containsExactlyInAnyOrder(List.of("documents"), List.of("configuration"));
    assertThat(folder.resolve("output/job/.work")).doesNotExist();
  }

  @Test
  void settingsAreHeldWithoutAnnotatingAnew() throws Exception {
    addDocument();
    CountedAnnotators.reset();
    new BatchJob(clock(1), new CountedAnnotators("unversioned"))
        .run(config(folder, BY_AUTHOR), TestJobs.USUAL, progress -> {});
    int newDocument = 1;
    int spoiltDocumentInEachGraph = 2;

    assertThat(CountedAnnotators.ANNOTATED).hasValue(newDocument + spoiltDocumentInEachGraph);
  }

  @Test
  void measuresThatTheSettingsMakeAppearAreTheirs() throws Exception {
    addDocument();
    RunSummary run = run(BOTH_WAYS);

    assertThat(query(run, "select distinct kind, cause from changes order by all"))
        .containsExactly(
            List.of("document_added", "documents"),
            List.of("measure_appeared", "configuration"),
            // Words of the new document that are in enough others, now.
            List.of("measure_appeared", "documents"),
            List.of("measure_moved", "documents"));
  }

  @Test
  void whereTheSettingsOfOldWouldAnnotateAnewNothingIsAttributed() throws Exception {
    addDocument();
    RunSummary run = run("annotation.max_parsed_tokens=100");

    assertThat(query(run, "select distinct kind, cause from changes order by all"))
        .containsExactly(
            List.of("document_added", "documents"),
            List.of("measure_appeared", "unattributed"),
            List.of("measure_moved", "unattributed"));
  }

  @Test
  void settingsThatCannotBeUsedAgainAttributeNothing() throws Exception {
    Path manifest = firstRun().resolve("run.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"min_document_share\"", "\"unknown\""));
    addDocument();

    assertThat(
            query(run(BOTH_WAYS), "select distinct cause from changes where kind like 'measure%'"))
        .containsExactly(List.of("unattributed"));
  }

  @Test
  void aDamagedPreviousRunIsNotedAndTheRunGoesOn() throws Exception {
    Path table = firstRun().resolve("comparisons/part-00000.parquet");
    byte[] bytes = Files.readAllBytes(table);
    bytes[bytes.length / 2] ^= 1;
    Files.write(table, bytes);
    addDocument();
    RunSummary run = run();

    assertThat(query(run, "from changes")).isEmpty();
    assertThat(changes(run).get("note").asText())
        .contains("its comparisons/part-00000.parquet is not as it was written");
    assertThat(run.documents()).isEqualTo(2 * SIZE + 2);
  }

  @Test
  void aManifestThatCannotBeReadIsNoted() throws Exception {
    Files.writeString(firstRun().resolve("run.json"), "{");

    assertThat(changes(run()).get("note").asText()).contains("its run.json cannot be read");
  }

  @Test
  void allOtherTablesAreThoseOfARunThatKnowsOfNoOther() throws Exception {
    addDocument();
    Map<String, String> second = tables(run(BY_AUTHOR));
    Files.move(folder.resolve("output"), folder.resolve("elsewhere"));
    Map<String, String> alone = tables(run(BY_AUTHOR));

    assertThat(second.remove("changes/part-00000.parquet"))
        .isNotEqualTo(alone.remove("changes/part-00000.parquet"));
    assertThat(second).isNotEmpty().isEqualTo(alone);
  }

  private static Map<String, String> tables(RunSummary run) throws IOException {
    return FolderBytes.sha256ByPath(Path.of(run.runFolder()), ".parquet");
  }
}
