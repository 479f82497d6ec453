package dev.parallax.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir Path output;

  @Test
  void latestLeadsToTheRunPublishedLast() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    publish(job, "first");
    publish(job, "second");
    assertThat(Files.readString(Places.path(job.latest()).resolve("table.txt")))
        .isEqualTo("second");
    assertThat(Files.readString(Places.path(job.run("first")).resolve("table.txt")))
        .isEqualTo("first");
  }

  @Test
  void latestIsARelativeLinkSoThatTheOutputFolderCanMove() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    publish(job, "first");
    assertThat(Files.readSymbolicLink(Places.path(job.latest())))
        .isEqualTo(Path.of("runs", "first"));
  }

  @Test
  void nothingButRunsAndLatestIsLeft() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    publish(job, "first");
    try (var entries = Files.list(Places.path(job.path()))) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("runs", "latest");
    }
  }

  @Test
  void aRunThatCannotBeMovedLeavesLatestWhereItWas() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    publish(job, "first");
    WorkFolder lost = new WorkFolder(job.work().at("lost"));
    assertThatThrownBy(() -> Publisher.publish(job, lost, "lost", Places.lease()))
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(Places.path(job.latest()).resolve("table.txt"))).isEqualTo("first");
  }

  @Test
  void whatAKilledRunLeftIsClearedAndLinksInItAreNotFollowed() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    WorkFolder killed = WorkFolder.create(job, "killed");
    Path precious = Files.writeString(output.resolve("precious.txt"), "keep");
    killed.tables().at("half.parquet").write(new byte[] {1});
    Files.createSymbolicLink(Places.path(killed.tables()).resolve("link"), output);
    WorkFolder.clear(job);
    assertThat(Places.path(killed.path())).doesNotExist();
    assertThat(Places.path(job.work())).doesNotExist();
    assertThat(precious).hasContent("keep");
  }

  private static void publish(JobFolder job, String runId) throws IOException {
    WorkFolder work = WorkFolder.create(job, runId);
    work.tables().at("table.txt").write(runId.getBytes(StandardCharsets.UTF_8));
    Publisher.publish(job, work, runId, Places.lease());
    WorkFolder.clear(job);
  }
}
