package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.PipelineConfig;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.run.FolderBytes;
import dev.parallax.table.DuckDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationJobIT {

  private static final Clock LATER =
      Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(1)), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void writesATableAndAReportBesideTheRuns() throws Exception {
    TestJobs.writeCohorts(folder.resolve("input"), 6, "%d.txt"::formatted);
    RunSummary run = TestJobs.run(folder);
    Path latest = Path.of(run.latest()).toRealPath();

    CalibrationSummary summary =
        calibrate(
            new CalibrationRequest(null, Set.of(CalibratedDesign.COHORTS), List.of(4, 5, 7), 20));

    Path written = Path.of(summary.folder());
    assertThat(summary.documents()).isEqualTo(12);
    assertThat(summary.rejects()).isEmpty();
    assertThat(Files.readAllLines(written.resolve("report.txt"))).isEqualTo(summary.report());
    assertThat(summary.report().get(0)).contains("12 documents, 12 units, 20 random splits");
    assertThat(summary.report().get(1)).isEqualTo("7 a side is left out: it takes 14 units.");
    assertThat(written.getParent().getParent()).isEqualTo(folder.resolve("output/job"));
    assertThat(written.getParent()).hasFileName("calibrations");
    check(written);

    assertThat(Path.of(run.latest()).toRealPath()).isEqualTo(latest);
    assertThat(folder.resolve("output/job/runs").toFile().list()).hasSize(1);
    assertThat(latest.resolve("calibration")).doesNotExist();
    assertThat(folder.resolve("output/job/.work")).doesNotExist();
  }

  private static void check(Path written) throws Exception {
    assertThat(FolderBytes.sha256ByPath(written, ".parquet").keySet())
        .containsExactly("calibration/part-00000.parquet", "rejects/part-00000.parquet");
    try (DuckDb tables = DuckDb.open(written)) {
      String table = "from read_parquet('%s/calibration/*.parquet')".formatted(written);
      assertThat(tables.rows("select distinct size %s order by size".formatted(table)))
          .containsExactly(List.of(4), List.of(5));
      assertThat(tables.rows("select distinct family %s order by family".formatted(table)))
          .contains(List.of("frame"), List.of("term"), List.of("tone"));
      assertThat(tables.count(table + " where splits = 20 and tried <= measures"))
          .isPositive()
          .isEqualTo(tables.count(table));
      assertThat(tables.count(table + " where false_positives between 0 and 1")).isPositive();
    }
  }

  @Test
  void designsAreCalibratedByWhatTheMetadataSay() throws Exception {
    Path input = folder.resolve("input");
    TestJobs.writeCohorts(input, 12, "%d.txt"::formatted);
    StringBuilder metadata = new StringBuilder("path,author,outlet,date\n");
    for (int i = 0; i < 24; i++) {
      metadata.append(
          "%s/%d.txt,Author %d,outlet %d,%d-06-01\n"
              .formatted(i % 2 == 0 ? "2016" : "2024", i / 2, i / 2, i / 12, 2000 + i / 2));
    }
    TestJobs.write(input, "documents.csv", metadata.toString());
    PipelineConfig config =
        TestJobs.config(folder, "compare.unit=author", "compare.within=[outlet]");

    CalibrationSummary summary =
        calibrate(
            config,
            new CalibrationRequest(null, EnumSet.allOf(CalibratedDesign.class), List.of(4), 10));

    try (DuckDb tables = DuckDb.open(Path.of(summary.folder()))) {
      String table = "from read_parquet('%s/calibration/*.parquet')".formatted(summary.folder());
      assertThat(
              tables.rows("select distinct design, size %s order by design, size".formatted(table)))
          .containsExactly(
              List.of("cohorts", 4),
              List.of("pairs", 12),
              List.of("trend", 12),
              List.of("within", 12));
    }
    assertThat(summary.report()).noneMatch(line -> line.contains("is left out"));
  }

  @Test
  void splitsTheDocumentsOfOneCohortWhereItIsNamed() throws Exception {
    TestJobs.writeCohorts(folder.resolve("input"), 3, "%d.txt"::formatted);

    CalibrationSummary summary =
        calibrate(new CalibrationRequest("2024", Set.of(CalibratedDesign.COHORTS), List.of(4), 20));

    assertThat(summary.documents()).isEqualTo(3);
    assertThat(summary.report()).contains("4 a side is left out: it takes 8 units.");
    assertThat(folder.resolve("output/job/latest")).doesNotExist();
    assertThat(folder.resolve("output/job/runs")).doesNotExist();
  }

  @Test
  void whereNothingCouldBeAnalysedNothingIsWritten() throws Exception {
    TestJobs.write(folder.resolve("input"), "2024/empty.txt", " \n");

    CalibrationSummary summary =
        calibrate(new CalibrationRequest(null, Set.of(CalibratedDesign.COHORTS), List.of(4), 20));

    assertThat(summary).isEqualTo(new CalibrationSummary(0, List.of(), summary.rejects(), ""));
    assertThat(summary.rejects())
        .extracting(reject -> reject.path())
        .containsExactly("2024/empty.txt");
    assertThat(folder.resolve("output/job/calibrations")).doesNotExist();
  }

  private CalibrationSummary calibrate(CalibrationRequest request) throws Exception {
    return calibrate(TestJobs.config(folder), request);
  }

  private static CalibrationSummary calibrate(PipelineConfig config, CalibrationRequest request)
      throws Exception {
    return new CalibrationJob(LATER, any -> new WordAnnotator())
        .run(config, request, progress -> {});
  }
}
