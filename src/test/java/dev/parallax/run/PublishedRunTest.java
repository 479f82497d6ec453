package dev.parallax.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.parallax.files.Places;
import dev.parallax.run.snapshot.InputFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedRunTest {

  private static final InputFile INPUT = new InputFile("2016/a.txt", "aa", 7);

  @TempDir Path output;
  private JobFolder job;

  @BeforeEach
  void publish() throws IOException {
    job = JobFolder.of(Places.of(output), "job");
    Manifests.publish(job, "one", 3, List.of(INPUT));
  }

  @Test
  void tellsWhatTheManifestSays() throws IOException {
    PublishedRun run = PublishedRun.latestOf(job).orElseThrow();
    assertThat(run.runId()).isEqualTo("one");
    assertThat(run.snapshot()).isEqualTo("snapshot of one");
    assertThat(run.configHash()).isEqualTo("settings");
    assertThat(run.versions()).containsExactly(entry("beam", "2"));
    assertThat(run.inputs()).containsExactly(INPUT);
    assertThat(run.hashesOfInputs()).containsExactly(entry("2016/a.txt", "aa"));
    assertThat(run.rejectsByClass()).containsExactly(entry("empty", 2L));
    assertThat(run.rejects()).isEqualTo(2);
    assertThat(run.rows("documents")).isEqualTo(1);
    assertThat(run.looks()).isEqualTo(3);
    assertThat(run.folder(job)).isEqualTo(job.run("one"));
    assertThat(run.damagedTables(job)).isEmpty();
  }

  @Test
  void isEmptyWhereNothingWasPublished() throws IOException {
    assertThat(PublishedRun.latestOf(JobFolder.of(Places.of(output), "other"))).isEmpty();
  }

  @Test
  void isEmptyWhereTheManifestIsDamaged() throws IOException {
    Path manifest = Places.path(job.run("one")).resolve(Manifest.FILE_NAME);
    String whole = Files.readString(manifest);
    for (String damaged :
        List.of("", "null", "[]", "{}", "\0\0\0", whole.substring(0, whole.length() / 2))) {
      Files.writeString(manifest, damaged);
      assertThat(PublishedRun.latestOf(job)).as(damaged).isEmpty();
    }
    Files.delete(manifest);
    assertThat(PublishedRun.latestOf(job)).isEmpty();
    Files.delete(Places.path(job.latest()));
    Files.createSymbolicLink(Places.path(job.latest()), Path.of("runs", "nowhere"));
    assertThat(PublishedRun.latestOf(job)).isEmpty();
  }

  /** A link that leads to itself is there, and cannot be opened, by whomever. */
  @Test
  void aManifestThatCannotBeReadJustNowIsNotTakenForDamaged() throws IOException {
    Path manifest = Places.path(job.run("one")).resolve(Manifest.FILE_NAME);
    Files.delete(manifest);
    Files.createSymbolicLink(manifest, manifest.getFileName());
    assertThatThrownBy(() -> PublishedRun.latestOf(job)).isInstanceOf(FileSystemException.class);
  }

  @Test
  void passesOverWhatOtherVersionsWrite() throws IOException {
    Path manifest = Places.path(job.run("one")).resolve(Manifest.FILE_NAME);
    String later = Files.readString(manifest).replaceFirst("\\{", "{\"new\": {\"deep\": [1]},");
    Files.writeString(manifest, later.replaceAll("\"looks\" : 3,?", ""));
    assertThat(PublishedRun.latestOf(job).orElseThrow().looks()).isEqualTo(1);
  }

  @Test
  void tellsTablesThatAreGoneCutShortOrRotten() throws IOException {
    Path table = Places.path(job.run("one")).resolve("documents/part-00000.parquet");
    for (String damaged : List.of("PA", "PAR2", "")) {
      Files.writeString(table, damaged);
      assertThat(damagedTables()).as(damaged).containsExactly("documents/part-00000.parquet");
    }
    Files.writeString(table, "PAR1");
    assertThat(damagedTables()).isEmpty();
    Files.delete(table);
    assertThat(damagedTables()).containsExactly("documents/part-00000.parquet");
  }

  private List<String> damagedTables() throws IOException {
    return PublishedRun.latestOf(job).orElseThrow().damagedTables(job);
  }
}
