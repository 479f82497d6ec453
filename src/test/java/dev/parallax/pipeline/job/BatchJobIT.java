package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Places;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.run.FolderBytes;
import dev.parallax.run.JobFolder;
import dev.parallax.run.lock.JobLock;
import dev.parallax.run.lock.JobLockedException;
import dev.parallax.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchJobIT {

  private static final Clock FIRST = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Clock LATER = Clock.offset(FIRST, Duration.ofDays(1));

  @TempDir Path folder;

  private Path input;

  @BeforeEach
  void writeInput() throws IOException, ConfigException {
    input = folder.resolve("input");
    for (int i = 1; i <= 5; i++) {
      TestJobs.write(input, "2016/" + i + ".txt", TestJobs.essay(i));
      TestJobs.write(input, "2024/" + i + ".txt", TestJobs.essay(10 + i));
    }
    TestJobs.write(input, "2024/empty.txt", " \n");
    TestJobs.write(input, "README.md", "no essay");
  }

  @Test
  void publishesTablesWithAManifestThatCountsThem() throws IOException, ConfigException {
    RunSummary summary = run(FIRST);
    assertThat(summary.documents()).isEqualTo(10);
    assertThat(summary.rejects()).extracting(r -> r.path()).containsExactly("2024/empty.txt");
    JsonNode manifest = new ObjectMapper().readTree(Path.of(summary.latest(), "run.json").toFile());
    assertThat(manifest.at("/rows_by_table/documents").asLong()).isEqualTo(10);
    assertThat(manifest.at("/rows_by_table/tokens").asLong()).isEqualTo(summary.tokens());
    assertThat(manifest.at("/rejects_by_class/empty").asLong()).isEqualTo(1);
    assertThat(manifest.at("/inputs")).hasSize(11);
    assertThat(manifest.at("/ignored").toString()).contains("README.md");
    assertThat(manifest.at("/run_id").asText())
        .isEqualTo(Path.of(summary.runFolder()).getFileName().toString());
    assertThat(manifest.at("/tables")).hasSameSizeAs(Tables.ofRuns());
  }

  @Test
  void aRerunGivesTheSameBytesUnderAnotherRunId() throws IOException, ConfigException {
    RunSummary first = run(FIRST);
    RunSummary later = run(LATER);
    assertThat(first.runFolder()).isNotEqualTo(later.runFolder());
    assertThat(FolderBytes.sha256ByPath(Path.of(later.runFolder()), ".parquet"))
        .hasSize(Tables.ofRuns().size())
        .isEqualTo(FolderBytes.sha256ByPath(Path.of(first.runFolder()), ".parquet"));
  }

  @Test
  void theNumberOfThreadsAndTheOutputFolderChangeNoByte() throws IOException, ConfigException {
    RunSummary first = run(FIRST);
    PipelineConfig elsewhere = TestJobs.config(folder, "execution.threads=5");
    RunSummary other =
        TestJobs.run(
            LATER, elsewhere.withFolders(input.toString(), folder.resolve("elsewhere").toString()));
    assertThat(other.runFolder()).contains("elsewhere");
    assertThat(FolderBytes.sha256ByPath(Path.of(other.runFolder()), ".parquet"))
        .hasSize(Tables.ofRuns().size())
        .isEqualTo(FolderBytes.sha256ByPath(Path.of(first.runFolder()), ".parquet"));
  }

  @Test
  void manyFilesHoldTheSameRowsAsOne() throws IOException, ConfigException {
    RunSummary one = run(FIRST);
    RunSummary many = TestJobs.run(LATER, TestJobs.config(folder, "output.documents_per_file=3"));
    int filesOfDocuments = 4;
    assertThat(FolderBytes.sha256ByPath(Path.of(many.runFolder()), ".parquet"))
        .hasSize(Tables.ofRuns().size() + (filesOfDocuments - 1) * Tables.ofDocuments().size());
    assertThat(rows(many)).isEqualTo(rows(one));
  }

  @Test
  void progressEndsWithAllDocumentsDone() throws IOException, ConfigException {
    List<Progress> seen = new ArrayList<>();
    new BatchJob(FIRST, any -> new WordAnnotator())
        .run(TestJobs.config(folder), TestJobs.USUAL, seen::add);
    assertThat(seen.get(seen.size() - 1)).isEqualTo(new Progress(10, 10));
  }

  @Test
  void whereNothingCouldBeAnalysedNothingIsPublished() throws IOException, ConfigException {
    Files.move(input, folder.resolve("elsewhere"));
    TestJobs.write(input, "2024/empty.txt", " \n");
    RunSummary summary = run(FIRST);
    assertThat(summary.documents()).isZero();
    assertThat(summary.rejects()).hasSize(1);
    assertThat(Path.of(summary.latest())).doesNotExist();
    assertThat(Path.of(summary.runFolder())).doesNotExist();
  }

  @Test
  void aFailedRunLeavesLatestAndNoLitter() throws IOException, ConfigException {
    RunSummary good = run(FIRST);
    PipelineConfig config = TestJobs.config(folder);
    BatchJob failing =
        new BatchJob(
            LATER,
            any -> {
              throw new IllegalStateException("No models.");
            });
    RunOptions forced = TestJobs.REFRESH;
    assertThatThrownBy(() -> failing.run(config, forced, progress -> {}))
        .hasMessageContaining("No models");
    Path job = folder.resolve("output/job");
    assertThat(job.resolve("latest").toRealPath())
        .isEqualTo(Path.of(good.runFolder()).toRealPath());
    assertThat(job.resolve(".work")).doesNotExist();
    assertThat(job.resolve("runs").toFile().list()).hasSize(1);
  }

  @Test
  void aSecondRunAtOnceIsRefused() throws IOException, ConfigException {
    JobLock lock =
        JobLock.take(
            JobFolder.of(Places.of(folder.resolve("output")), "job"), Duration.ZERO, FIRST);
    try {
      assertThatThrownBy(() -> run(FIRST)).isInstanceOf(JobLockedException.class);
    } finally {
      lock.close();
    }
  }

  private RunSummary run(Clock clock) throws IOException, ConfigException {
    return TestJobs.run(clock, TestJobs.config(folder));
  }

  private static List<Long> rows(RunSummary summary) {
    return List.of(
        summary.documents(),
        summary.segments(),
        summary.sentences(),
        summary.tokens(),
        summary.mentions());
  }
}
