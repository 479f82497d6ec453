package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.annotate.Annotator;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.model.text.Reject;
import dev.parallax.objects.FakeS3;
import dev.parallax.objects.Storage;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.run.FolderBytes;
import dev.parallax.run.lock.JobLockedException;
import dev.parallax.run.snapshot.FileHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Whole jobs without models, their data in object storage. */
class S3JobIT {

  private static final String OUTPUT = "s3://bucket/out";
  private static final String INPUT = "s3://bucket/in put+";

  /** Steps travel to where they run, and take no test with them. */
  private static final List<Lease> TAKEN = new ArrayList<>();

  private static final List<FakeS3> SERVER = new ArrayList<>();

  @TempDir Path folder;
  private FakeS3 server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeS3();
    SERVER.add(server);
    TestJobs.writeCohorts(folder.resolve("input"), 4, number -> "essay-é " + number + ".txt");
    TestJobs.write(folder.resolve("input"), "2024/empty.txt", "");
    upload();
  }

  @AfterEach
  void stop() {
    server.close();
    SERVER.clear();
  }

  private void upload() throws IOException {
    try (var files = Files.walk(folder.resolve("input"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Storage.absolute(INPUT + "/" + folder.resolve("input").relativize(file))
            .write(Files.readAllBytes(file));
      }
    }
  }

  private PipelineConfig config(String... settings) throws ConfigException, IOException {
    Path file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    List<String> overrides =
        new ArrayList<>(
            List.of("topics.find=false", "input.folder=" + INPUT, "output.folder=" + OUTPUT));
    overrides.addAll(List.of(settings));
    return ConfigLoader.load(file, overrides, DeclaredFamilies.ALL);
  }

  private static RunOutcome run(PipelineConfig config) throws IOException {
    return TestJobs.run(Clock.systemUTC(), config, TestJobs.USUAL);
  }

  private static SortedMap<String, String> tables(RunOutcome outcome) throws IOException {
    Place run = Storage.absolute(((RunSummary) outcome).runFolder());
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Place table : run.objects()) {
      if (table.name().endsWith(".parquet")) {
        hashes.put(table.toString().substring(run.toString().length() + 1), FileHash.sha256(table));
      }
    }
    return hashes;
  }

  private SortedMap<String, String> onADisk() throws IOException {
    RunSummary local =
        TestJobs.run(Clock.systemUTC(), TestJobs.config(folder, "topics.find=false"));
    return FolderBytes.sha256ByPath(Path.of(local.runFolder()), ".parquet");
  }

  @Test
  void theSameBytesAsOnADiskAndNothingElseIsLeft() throws Exception {
    RunSummary run = (RunSummary) run(config());
    assertThat(tables(run)).isEqualTo(onADisk()).hasSizeGreaterThan(25);
    String runId = run.runFolder().substring(run.runFolder().lastIndexOf('/') + 1);
    assertThat(run.latest()).isEqualTo(run.runFolder());
    assertThat(Storage.absolute(OUTPUT + "/job/latest.json").bytes())
        .asString()
        .contains("\"target\":\"runs/" + runId + "\"");
    assertThat(server.keys())
        .allMatch(
            key ->
                key.startsWith("in put+/")
                    || key.startsWith("out/.store/")
                    || key.startsWith("out/job/runs/" + runId + "/")
                    || List.of("out/job/.lock", "out/job/latest.json").contains(key));
    assertThat(run(config())).isInstanceOf(NothingNew.class);
    assertThat(
            tables(run(config("input.folder=" + folder.resolve("input"), "compare.unit=author"))))
        .isNotEmpty();
  }

  @Test
  void aRerunCostsWhatIsNewAndOlderRunsGo() throws Exception {
    run(config("output.keep_runs=1"));
    TestJobs.write(folder.resolve("input"), "2016/new.txt", TestJobs.essay("2016", 77));
    upload();
    RunSummary next = (RunSummary) run(config("output.keep_runs=1"));
    assertThat(next.entries().get("annotations").reused()).isEqualTo(8);
    assertThat(next.entries().get("annotations").made()).isEqualTo(1);
    assertThat(next.changes().overview().rowsByKind()).containsEntry("document_added", 1L);
    assertThat(tables(next).keySet()).isEqualTo(onADisk().keySet());
    assertThat(Storage.absolute(OUTPUT + "/job/runs").list()).hasSize(1);
  }

  @Test
  void whereverARunBreaksOffTheNextIsWhole() throws Exception {
    SortedMap<String, String> clean = onADisk();
    run(config());
    Set<String> published = server.keys();
    int requests = server.requests().size();
    server.askOnce();
    for (int cut : List.of(6, 11)) {
      Storage.absolute(OUTPUT).delete();
      server.allow(requests * cut / 12);
      assertThatThrownBy(() -> run(config())).isInstanceOf(Exception.class);
      server.allow(Integer.MAX_VALUE);
      server.passes(Duration.ofMinutes(2));
      RunSummary next = (RunSummary) run(config());
      assertThat(tables(next)).isEqualTo(clean);
      assertThat(server.keys()).as("cut at %d", cut).hasSameSizeAs(published);
    }
  }

  @Test
  void whoComesSecondLeavesAndWhoWasTakenOverPublishesNothing() throws Exception {
    Place lock = Storage.absolute(OUTPUT + "/job/.lock");
    Lease other = lock.lease(false, "process 1").orElseThrow();
    assertThatThrownBy(() -> run(config()))
        .isInstanceOf(JobLockedException.class)
        .hasMessageContaining("process 1");
    other.close();
    assertThatThrownBy(
            () ->
                new BatchJob(Clock.systemUTC(), any -> takingOver())
                    .run(config(), TestJobs.USUAL, progress -> {}))
        .isInstanceOf(LeaseLostException.class)
        .hasMessageContaining("another run has taken over");
    assertThat(Storage.absolute(OUTPUT + "/job/runs").list()).isEmpty();
    assertThat(Storage.absolute(OUTPUT + "/job").pointer("latest").pointed()).isEmpty();
    TAKEN.remove(0).close();
  }

  /** What a job then misses is no fault of the storage, and says nothing to anybody. */
  @Test
  void whoseWorkFolderWasClearedByWhoTookOverIsToldSo() throws Exception {
    assertThatThrownBy(
            () ->
                new BatchJob(
                        Clock.systemUTC(),
                        any -> {
                          Annotator words = takingOver();
                          clearWork();
                          return words;
                        })
                    .run(config(), TestJobs.USUAL, progress -> {}))
        .isInstanceOf(LeaseLostException.class)
        .satisfies(lost -> assertThat(lost.getSuppressed()).isNotEmpty());
    TAKEN.remove(0).close();
  }

  private static void clearWork() {
    try {
      Storage.absolute(OUTPUT + "/job/.work").delete();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** As if the process had slept for two minutes, and another had come. */
  private static Annotator takingOver() {
    synchronized (TAKEN) {
      if (TAKEN.isEmpty()) {
        SERVER.get(0).passes(Duration.ofMinutes(2));
        Place lock = Storage.absolute(OUTPUT + "/job/.lock");
        try {
          TAKEN.add(lock.lease(false, "process 2").orElseThrow());
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
    }
    return new WordAnnotator();
  }

  @Test
  void aServerThatStopsServingEndsTheRunAndRejectsNoDocument() throws Exception {
    run(config());
    TestJobs.write(folder.resolve("input"), "2016/new.txt", TestJobs.essay("2016", 77));
    upload();
    Set<String> before = server.keys();
    server.requests();
    server.askOnce();
    for (int allowed : List.of(30, 150)) {
      server.allow(allowed);
      assertThatThrownBy(() -> run(config()))
          .hasStackTraceContaining(StorageException.class.getName())
          .hasStackTraceContaining("does not serve: it answered 503");
      server.allow(Integer.MAX_VALUE);
      server.passes(Duration.ofMinutes(2));
      assertThat(server.keys()).containsAll(before);
    }
    RunSummary next = (RunSummary) run(config());
    assertThat(next.rejects()).extracting(Reject::path).containsExactly("2024/empty.txt");
    assertThat(next.entries().get("annotations").reused()).isGreaterThanOrEqualTo(8);
    assertThat(next.damagedEntries()).isZero();
  }

  @Test
  void foldersThatCannotBeUsedAreTold() throws Exception {
    assertThatThrownBy(() -> run(config("input.folder=s3://other/in")))
        .hasRootCauseInstanceOf(AwsServiceException.class)
        .hasStackTraceContaining(StorageException.class.getName())
        .hasMessageContaining("no bucket 'other'");
    assertThatThrownBy(() -> run(config("output.folder=s3://other/out")))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("no bucket 'other'");
    assertThatThrownBy(() -> run(config("input.folder=s3://bucket/none")))
        .isInstanceOf(InputFolderException.class)
        .hasMessageContaining("s3://bucket/none");
    assertThatThrownBy(() -> config("input.folder=gs://b/in", "output.folder=hdfs://h/out"))
        .isInstanceOfSatisfying(
            ConfigException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.key() + " " + problem.message())
                    .satisfiesExactly(
                        input -> assertThat(input).contains("input.folder", "gs:"),
                        output -> assertThat(output).contains("output.folder", "hdfs:")));
  }
}
