package dev.parallax.run.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifests;
import dev.parallax.run.Publisher;
import dev.parallax.run.WorkFolder;
import dev.parallax.store.EntryUse;
import dev.parallax.store.StoreUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRunsTest {

  @TempDir Path output;

  @Test
  void gathersTheKeysOfAllRunsOfAllJobs() throws IOException {
    publish("one", "1", use("a.txt", "annotations", "k1"), use("b.txt", "annotations", "k2"));
    publish("one", "2", use("a.txt", "annotations", "k1"), use("a.txt", "vectors", "k3"));
    publish("other", "1", use("a.txt", "annotations", "k4"));
    assertThat(KeptRuns.keysByKind(Places.of(output)))
        .isEqualTo(Map.of("annotations", Set.of("k1", "k2", "k4"), "vectors", Set.of("k3")));
  }

  @Test
  void whatIsNoRunUsesNothing() throws IOException {
    assertThat(KeptRuns.keysByKind(Places.of(output.resolve("nowhere")))).isEmpty();
    Files.createDirectories(output.resolve(".store/annotations"));
    Files.createDirectories(output.resolve("job/runs/1"));
    Files.createDirectories(output.resolve("job/calibrations/1"));
    Files.writeString(output.resolve("job/runs/note.txt"), "not ours");
    assertThat(KeptRuns.keysByKind(Places.of(output))).isEmpty();
  }

  @Test
  void runsOfVersionsWithoutAStoreUsedNothing() throws IOException {
    write("{\"run_id\": \"1\", \"inputs\": []}");
    assertThat(KeptRuns.keysByKind(Places.of(output))).isEmpty();
  }

  @Test
  void aManifestThatCannotBeReadIsNotPassedOver() throws IOException {
    for (String damaged : List.of("", "{\"store\": {\"keys\": {", "null", "[]")) {
      write(damaged);
      assertThatThrownBy(() -> KeptRuns.keysByKind(Places.of(output)))
          .as(damaged)
          .isInstanceOf(UnknownUseException.class)
          .hasMessageContaining("run.json");
    }
  }

  /** Links that lead in a circle fail for whoever asks, also for who has all rights. */
  @Test
  void whatCannotBeLookedAtIsNotPassedOver() throws IOException {
    for (String place : List.of("job/runs", "job/runs/1", "job/runs/1/run.json", "job")) {
      publish("other", place.replace('/', '.'), use("a.txt", "annotations", "k1"));
      Path circle = output.resolve(place);
      Files.createDirectories(circle.resolveSibling(""));
      Files.createSymbolicLink(circle, circle.getFileName());
      assertThatThrownBy(() -> KeptRuns.keysByKind(Places.of(output)))
          .as(place)
          .isInstanceOf(UnknownUseException.class)
          .hasMessageContaining(circle + " cannot be read");
      Files.delete(circle);
      for (Path empty = circle.getParent(); !empty.equals(output); empty = empty.getParent()) {
        Files.delete(empty);
      }
    }
  }

  @Test
  void linksAreFollowed() throws IOException {
    publish("other", "1", use("a.txt", "annotations", "k1"));
    Path elsewhere = Files.move(output.resolve("other"), output.resolve(".other"));
    Files.createSymbolicLink(output.resolve("job"), elsewhere.getFileName());
    Files.createSymbolicLink(output.resolve("gone"), Path.of("nowhere"));
    assertThat(KeptRuns.keysByKind(Places.of(output)))
        .isEqualTo(Map.of("annotations", Set.of("k1")));
  }

  private void publish(String job, String runId, EntryUse... uses) throws IOException {
    JobFolder folder = JobFolder.of(Places.of(output), job);
    WorkFolder work = WorkFolder.create(folder, runId);
    Manifests.of(runId, StoreUse.of(List.of(uses))).write(work.tables());
    Publisher.publish(folder, work, runId, Places.lease());
  }

  private static EntryUse use(String documentId, String kind, String key) {
    return new EntryUse(documentId, kind, key, EntryUse.Outcome.MADE, null);
  }

  private void write(String manifest) throws IOException {
    Path run = Files.createDirectories(output.resolve("job/runs/1"));
    Files.writeString(run.resolve("run.json"), manifest);
  }
}
