package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.run.JobFolder;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.snapshot.FileHash;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicInheritanceTest {

  @TempDir Path output;

  private JobFolder job;
  private Path run;

  @BeforeEach
  void publish() throws IOException {
    job = JobFolder.of(Places.of(output), "job");
    run = Files.createDirectories(Places.path(job.run("one")));
  }

  /** What a run inherits whose inputs are named so; a run over other inputs has another hash. */
  private TopicInheritance inherited(TopicStateChoice choice, String inputs) throws IOException {
    return TopicInheritance.of(choice, previous(), job, state -> inputs + " " + state);
  }

  /** The run before, over the inputs "old", which inherited what stands beside it. */
  private Optional<PublishedRun> previous() throws IOException {
    Path state = run.resolve(TopicStateFormat.INHERITED_FILE_NAME);
    String sha256 = Files.exists(state) ? FileHash.sha256(Places.of(state)) : "";
    return Optional.of(
        new PublishedRun(
            "one",
            "old " + sha256,
            "",
            new TreeMap<>(),
            sha256,
            List.of(),
            new TreeMap<>(),
            List.of(),
            1));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(run.resolve(name), text);
  }

  @Test
  void aRunOverOtherTextsInheritsWhatTheRunBeforeFound() throws IOException {
    Path found = write(TopicStateFormat.FILE_NAME, "found");
    write(TopicStateFormat.INHERITED_FILE_NAME, "inherited");
    TopicInheritance inherited = inherited(TopicStateChoice.PREVIOUS, "new");
    assertThat(inherited.file()).isEqualTo(Places.of(found));
    assertThat(inherited.file()).hasToString(found.toString());
    assertThat(inherited.sha256()).isEqualTo(FileHash.sha256(Places.of(found)));
  }

  @Test
  void theSameRunOnceMoreInheritsWhatItInheritedThen() throws IOException {
    write(TopicStateFormat.FILE_NAME, "found");
    Path before = write(TopicStateFormat.INHERITED_FILE_NAME, "inherited");
    assertThat(inherited(TopicStateChoice.PREVIOUS, "old").file()).isEqualTo(Places.of(before));
  }

  @Test
  void theFirstRunOnceMoreInheritsNothing() throws IOException {
    write(TopicStateFormat.FILE_NAME, "found");
    assertThat(inherited(TopicStateChoice.PREVIOUS, "old")).isEqualTo(TopicInheritance.NONE);
  }

  @Test
  void topicsOutliveARunThatFoundNone() throws IOException {
    Path before = write(TopicStateFormat.INHERITED_FILE_NAME, "inherited");
    assertThat(inherited(TopicStateChoice.PREVIOUS, "new").file()).isEqualTo(Places.of(before));
  }

  @Test
  void whereNothingIsKeptNothingIsInherited() throws IOException {
    assertThat(inherited(TopicStateChoice.PREVIOUS, "new")).isEqualTo(TopicInheritance.NONE);
    assertThat(
            TopicInheritance.of(TopicStateChoice.PREVIOUS, Optional.empty(), job, state -> state))
        .isEqualTo(TopicInheritance.NONE);
    assertThat(TopicInheritance.NONE.file()).isNull();
    assertThat(TopicInheritance.NONE.sha256()).isEmpty();
  }

  @Test
  void noneIsNoneWhateverIsThere() throws IOException {
    write(TopicStateFormat.FILE_NAME, "found");
    assertThat(inherited(TopicStateChoice.NONE, "new")).isEqualTo(TopicInheritance.NONE);
  }

  @Test
  void aNamedFileWinsOverTheRunBefore() throws IOException {
    write(TopicStateFormat.FILE_NAME, "found");
    Path named = Files.writeString(output.resolve("named.json"), "named");
    TopicInheritance inherited = inherited(TopicStateChoice.of(Places.of(named)), "new");
    assertThat(Objects.requireNonNull(inherited.file())).isEqualTo(Places.of(named));
    assertThat(
            TopicInheritance.of(
                TopicStateChoice.of(Places.of(named)), Optional.empty(), job, s -> s))
        .isEqualTo(inherited);
  }
}
