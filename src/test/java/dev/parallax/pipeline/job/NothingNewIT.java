package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.annotate.Annotator;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Places;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.run.FolderBytes;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointerException;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.snapshot.CodeFingerprint;
import dev.parallax.run.snapshot.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingNewIT {

  private static final String SET =
      """
      name: mine
      description: For a test.
      frames:
        harbour:
          description: Where ships lie.
          patterns: [harbour]
      """;

  @TempDir Path folder;
  private Path input;
  private Path frames;
  private JobFolder job;
  private int day;

  @BeforeEach
  void publish() throws IOException {
    input = folder.resolve("input");
    frames = Files.writeString(folder.resolve("mine.yaml"), SET);
    job = JobFolder.of(Places.of(folder.resolve("output")), "job");
    for (int i = 1; i <= 2; i++) {
      TestJobs.write(input, "2016/" + i + ".txt", TestJobs.essay(i));
      TestJobs.write(input, "2024/" + i + ".txt", TestJobs.essay(10 + i));
    }
    TestJobs.write(input, "2024/empty.txt", " \n");
    assertThat(run()).isInstanceOf(RunSummary.class);
  }

  @Test
  void endsWithoutAnAnnotatorAndLeavesAllAsItWas() throws Exception {
    SortedMap<String, String> before = FolderBytes.sha256ByPath(Places.path(job.runs()), "");
    Path latest = Places.path(job.latest()).toRealPath();

    RunOutcome outcome = withoutAnnotator().run(config(), TestJobs.USUAL, progress -> {});

    NothingNew nothing = (NothingNew) outcome;
    assertThat(nothing.runId()).isEqualTo(latest.getFileName().toString());
    assertThat(nothing.documents()).isEqualTo(4);
    assertThat(nothing.rejectsByClass()).containsOnlyKeys("empty");
    assertThat(nothing.rejects()).isEqualTo(1);
    assertThat(nothing.latest()).isEqualTo(job.latest().toString());
    assertThat(FolderBytes.sha256ByPath(Places.path(job.runs()), ""))
        .isNotEmpty()
        .isEqualTo(before);
    assertThat(Places.path(job.latest()).toRealPath()).isEqualTo(latest);
    assertThat(Places.path(job.work())).doesNotExist();
  }

  @Test
  void everyChangeOfTheDocumentsIsNew() throws IOException {
    TestJobs.write(input, "2016/3.txt", TestJobs.essay(3));
    assertNewOnce();
    TestJobs.write(input, "2016/3.txt", TestJobs.essay(4));
    assertNewOnce();
    Files.move(input.resolve("2016/3.txt"), input.resolve("2016/4.txt"));
    assertNewOnce();
    Files.delete(input.resolve("2016/4.txt"));
    assertNewOnce();
    TestJobs.write(input, "documents.csv", "path,title\n2016/1.txt,One\n");
    assertNewOnce();
  }

  /** What the link leads to is no document itself. */
  @Test
  void metadataBehindALinkAreNewWhereTheyChange() throws IOException {
    TestJobs.write(input, "README.csv", "path,title\n2016/1.txt,One\n");
    Files.createSymbolicLink(input.resolve("documents.csv"), Path.of("README.csv"));
    assertNewOnce();
    TestJobs.write(input, "README.csv", "path,title\n2016/1.txt,Two\n");
    assertNewOnce();
  }

  /** A megabyte is a million bytes, for what is read as for what is hashed. */
  @Test
  void aFileThatIsNotEvenReadIsNew() throws IOException {
    TestJobs.write(input, "2016/large.txt", "x".repeat(1_000_001));
    assertThat(run("input.max_file_megabytes=1")).isInstanceOf(RunSummary.class);
    assertThat(PublishedRun.latestOf(job).orElseThrow().inputs())
        .extracting(InputFile::path)
        .contains("2016/1.txt")
        .doesNotContain("2016/large.txt");
    TestJobs.write(input, "2016/larger.txt", "x".repeat(1_000_001));
    assertThat(run("input.max_file_megabytes=1")).isInstanceOf(RunSummary.class);
    assertThat(run("input.max_file_megabytes=1")).isInstanceOf(NothingNew.class);
  }

  @Test
  void aSettingIsNewWhereItCanChangeAResult() throws IOException {
    assertThat(run("execution.threads=3", "output.keep_runs=7")).isInstanceOf(NothingNew.class);
    assertThat(run("compare.draws=199")).isInstanceOf(RunSummary.class);
    assertThat(run("compare.draws=199")).isInstanceOf(NothingNew.class);
  }

  @Test
  void aSetOfFramesIsNewWhereItSaysSomethingElse() throws IOException {
    Files.writeString(frames, "# a comment\n" + SET);
    assertThat(run()).isInstanceOf(NothingNew.class);
    Files.writeString(frames, SET.replace("[harbour]", "[harbour, treaty]"));
    assertNewOnce();
  }

  @Test
  void aLatestThatIsNotWholeIsMadeAnew() throws IOException {
    Files.delete(Places.path(job.latest()).resolve("tokens/part-00000.parquet"));
    assertNewOnce();
    Files.writeString(Places.path(job.latest()).resolve("tokens/part-00000.parquet"), "PAR1");
    assertNewOnce();
    Path rotten = Places.path(job.latest()).resolve("sentences/part-00000.parquet").toRealPath();
    byte[] bytes = Files.readAllBytes(rotten);
    bytes[bytes.length / 2] ^= 1;
    Files.write(rotten, bytes);
    assertNewOnce();
    Files.writeString(Places.path(job.latest()).resolve("run.json"), "{");
    assertNewOnce();
    Files.delete(Places.path(job.latest()));
    assertNewOnce();
  }

  @Test
  void aLatestThatWasCopiedAsAFolderIsTheLinkAgain() throws IOException {
    Path run = copyLatestAsAFolder();
    assertThat(run()).isInstanceOf(NothingNew.class);
    assertThat(Places.path(job.latest()).toRealPath()).isEqualTo(run);
    copyLatestAsAFolder();
    TestJobs.write(input, "2016/3.txt", TestJobs.essay(3));
    assertNewOnce();
    assertThat(Places.path(job.latest())).isSymbolicLink();
  }

  @Test
  void aLatestThatIsSomebodysFolderEndsTheRunBeforeItsWork() throws IOException {
    Files.writeString(copyLatestAsAFolder().resolveSibling("../latest/mine.txt"), "mine");
    TestJobs.write(input, "2016/3.txt", TestJobs.essay(3));
    assertThatThrownBy(() -> withoutAnnotator().run(config(), TestJobs.USUAL, progress -> {}))
        .isInstanceOf(LatestPointerException.class)
        .hasMessageContaining("ln -s runs/");
    assertThat(Places.path(job.latest()).resolve("mine.txt")).hasContent("mine");
  }

  private Path copyLatestAsAFolder() throws IOException {
    Path latest = Places.path(job.latest());
    Path run = latest.toRealPath();
    Files.delete(latest);
    try (Stream<Path> walk = Files.walk(run)) {
      for (Path path : walk.toList()) {
        Files.copy(path, latest.resolve(run.relativize(path).toString()));
      }
    }
    return run;
  }

  @Test
  void aPageThatAKilledReportLeftUnfinishedIsCleared() throws IOException {
    Path run = Places.path(job.latest()).toRealPath();
    Files.writeString(run.resolve(".report.html.next"), "<html>half");
    Files.writeString(run.resolve("report.html.partial"), "<html>half");
    assertThat(run()).isInstanceOf(NothingNew.class);
    assertThat(run.resolve(".report.html.next")).doesNotExist();
    assertThat(run.resolve("report.html.partial")).doesNotExist();
    assertThat(run.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void theCodesOwnBytesAreAVersion() throws IOException {
    PublishedRun run = PublishedRun.latestOf(job).orElseThrow();
    assertThat(run.versions().get("code")).isEqualTo(CodeFingerprint.of(BatchJob.class));
  }

  @Test
  void aFullRefreshDoesAllAnew() throws Exception {
    RunOptions forced = TestJobs.REFRESH;
    PipelineConfig config = config();
    assertThatThrownBy(() -> withoutAnnotator().run(config, forced, progress -> {}))
        .hasMessageContaining("There is no annotator");
    assertThat(TestJobs.run(tomorrow(), config, forced)).isInstanceOf(RunSummary.class);
  }

  @Test
  void looksAreCountedAndSurviveTheRunsThatWereLookedAt() throws IOException {
    for (int look = 2; look <= 4; look++) {
      TestJobs.write(input, "2016/3.txt", TestJobs.essay(20 + look));
      RunSummary summary = (RunSummary) run("output.keep_runs=1");
      assertThat(summary.looks()).isEqualTo(look);
      assertThat(PublishedRun.latestOf(job).orElseThrow().looks()).isEqualTo(look);
      assertThat(Places.path(job.runs()).toFile().list())
          .containsExactly(Path.of(summary.runFolder()).getFileName().toString());
    }
    assertThat(Places.path(job.work())).doesNotExist();
  }

  private void assertNewOnce() throws IOException {
    assertThat(run()).isInstanceOf(RunSummary.class);
    assertThat(run()).isInstanceOf(NothingNew.class);
  }

  private RunOutcome run(String... settings) throws IOException {
    return TestJobs.run(tomorrow(), config(settings), TestJobs.USUAL);
  }

  private PipelineConfig config(String... settings) throws IOException {
    String[] all = Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "frames.sets=['" + frames + "']";
    return TestJobs.config(folder, all);
  }

  private Clock tomorrow() {
    return Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(++day)), ZoneOffset.UTC);
  }

  private static BatchJob withoutAnnotator() {
    return new BatchJob(Clock.systemUTC(), NothingNewIT::noAnnotator);
  }

  private static Annotator noAnnotator(PipelineConfig config) {
    throw new IllegalStateException("There is no annotator.");
  }
}
