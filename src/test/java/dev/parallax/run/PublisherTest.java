package dev.parallax.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir Path output;

  @Test
  void latestLeadsToTheRunPublishedLast() throws IOException {
    JobFolder job = JobFolder.of(output, "job");
    publish(job, "first");
    publish(job, "second");
    assertThat(Files.readString(job.latest().resolve("table.txt"))).isEqualTo("second");
    assertThat(Files.readString(job.run("first").resolve("table.txt"))).isEqualTo("first");
  }

  @Test
  void latestIsARelativeLinkSoThatTheOutputFolderCanMove() throws IOException {
    JobFolder job = JobFolder.of(output, "job");
    publish(job, "first");
    assertThat(Files.readSymbolicLink(job.latest())).isEqualTo(Path.of("runs", "first"));
  }

  @Test
  void nothingButRunsAndLatestIsLeft() throws IOException {
    JobFolder job = JobFolder.of(output, "job");
    publish(job, "first");
    try (var entries = Files.list(job.path())) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("runs", "latest");
    }
  }

  @Test
  void aRunThatCannotBeMovedLeavesLatestWhereItWas() throws IOException {
    JobFolder job = JobFolder.of(output, "job");
    publish(job, "first");
    WorkFolder lost = new WorkFolder(job.work().resolve("lost"));
    assertThatThrownBy(() -> Publisher.publish(job, lost, "lost")).isInstanceOf(IOException.class);
    assertThat(Files.readString(job.latest().resolve("table.txt"))).isEqualTo("first");
  }

  @Test
  void whatAKilledRunLeftIsClearedAndLinksInItAreNotFollowed() throws IOException {
    JobFolder job = JobFolder.of(output, "job");
    WorkFolder killed = WorkFolder.create(job, "killed");
    Path precious = Files.writeString(output.resolve("precious.txt"), "keep");
    Files.createSymbolicLink(killed.tables().resolve("link"), output);
    Files.writeString(killed.tables().resolve("half.parquet"), "PAR");
    WorkFolder.clear(job);
    WorkFolder fresh = WorkFolder.create(job, "fresh");
    assertThat(killed.path()).doesNotExist();
    assertThat(fresh.tables()).isEmptyDirectory();
    assertThat(precious).hasContent("keep");
  }

  private static void publish(JobFolder job, String runId) throws IOException {
    WorkFolder work = WorkFolder.create(job, runId);
    Files.writeString(work.tables().resolve("table.txt"), runId);
    Publisher.publish(job, work, runId);
    WorkFolder.clear(job);
  }
}
