package dev.parallax.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tools that know no links make of {@code latest}. */
class LatestPointerTest {

  private static final String OLD = "20260101T030405.678Z-1f2e3d4c";
  private static final String NEW = "20260102T030405.678Z-1f2e3d4c";

  @TempDir Path output;
  private JobFolder job;
  private Path latest;
  private SortedMap<String, String> published;

  @BeforeEach
  void publishTwo() throws IOException {
    job = JobFolder.of(Places.of(output), "job");
    Manifests.publish(job, OLD, 1, List.of());
    Manifests.publish(job, NEW, 2, List.of());
    latest = Places.path(job.latest());
    published = FolderBytes.sha256ByPath(Places.path(job.runs()), "");
  }

  @Test
  void whatIsRightOrAbsentStays() throws IOException {
    new LatestPointer(job).mend(Places.lease());
    assertThat(Files.readSymbolicLink(latest)).isEqualTo(Path.of("runs", NEW));
    Files.delete(latest);
    new LatestPointer(job).mend(Places.lease());
    assertThat(latest).doesNotExist();
    assertThat(new LatestPointer(job).runId()).isEmpty();
  }

  @Test
  void aFolderThatRepeatsARunBecomesTheLinkAgain() throws IOException {
    for (String run : List.of(OLD, NEW)) {
      WorkFolder.clear(job);
      replaceByCopyOf(run);
      new LatestPointer(job).check();
      assertThat(latest)
          .isDirectory()
          .satisfies(p -> assertThat(Files.isSymbolicLink(p)).isFalse());
      new LatestPointer(job).mend(Places.lease());
      leadsTo(run);
    }
    WorkFolder.clear(job);
    Manifests.publish(job, "20260103T030405.678Z-1f2e3d4c", 3, List.of());
    leadsTo("20260103T030405.678Z-1f2e3d4c");
  }

  @Test
  void aSmallFileThatHoldsTheLinkBecomesTheLinkAgain() throws IOException {
    for (String held : List.of("runs/" + OLD, "runs\\" + OLD + "\r\n")) {
      Files.deleteIfExists(latest);
      Files.writeString(latest, held);
      assertThat(PublishedRun.latestOf(job).orElseThrow().runId()).isEqualTo(OLD);
      new LatestPointer(job).mend(Places.lease());
      leadsTo(OLD);
    }
  }

  private void leadsTo(String run) throws IOException {
    assertThat(Files.readSymbolicLink(latest)).isEqualTo(Path.of("runs", run));
    assertThat(PublishedRun.latestOf(job).orElseThrow().runId()).isEqualTo(run);
  }

  @Test
  void aFolderWithAnythingElseInItStopsTheRunBeforeItsWork() throws IOException {
    replaceByCopyOf(NEW);
    Files.writeString(latest.resolve("notes.txt"), "mine");
    isRefused("is a folder");

    replaceByCopyOf(NEW);
    Files.writeString(latest.resolve("documents/part-00000.parquet"), "PAR2");
    isRefused("is a folder");

    replaceByCopyOf(NEW);
    Files.createSymbolicLink(latest.resolve("link"), output);
    isRefused("is a folder");

    replaceByCopyOf(NEW);
    Files.delete(latest.resolve("run.json"));
    isRefused("is a folder");
  }

  @Test
  void aFileThatIsNoPointerStopsTheRunBeforeItsWork() throws IOException {
    for (String text :
        List.of("", "notes", "runs/20250101T030405.678Z-1f2e3d4c", "x".repeat(5000))) {
      Files.deleteIfExists(latest);
      Files.writeString(latest, text);
      isRefused("is a file");
      assertThat(latest).hasContent(text);
    }
  }

  private void isRefused(String what) throws IOException {
    assertThatThrownBy(() -> new LatestPointer(job).mend(Places.lease()))
        .isInstanceOf(LatestPointerException.class)
        .hasMessageContaining(latest.toString())
        .hasMessageContaining(what)
        .hasMessageContaining("ln -s runs/" + NEW + " latest");
    assertThatThrownBy(() -> new LatestPointer(job).check())
        .isInstanceOf(LatestPointerException.class);
    assertThat(FolderBytes.sha256ByPath(Places.path(job.runs()), "")).isEqualTo(published);
    assertThat(latest).exists();
  }

  private void replaceByCopyOf(String run) throws IOException {
    job.latest().delete();
    Path source = Places.path(job.run(run));
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path path : walk.toList()) {
        Files.copy(path, latest.resolve(source.relativize(path).toString()));
      }
    }
  }
}
