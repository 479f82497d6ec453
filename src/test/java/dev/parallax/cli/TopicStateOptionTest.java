package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.pipeline.job.RunOptions;
import dev.parallax.pipeline.job.TopicStateChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicStateOptionTest {

  @TempDir Path folder;

  @Test
  void withoutTheOptionTopicsOfTheRunBeforeAreInherited() {
    assertThat(choice("run")).isEqualTo(TopicStateChoice.PREVIOUS);
  }

  @Test
  void noneInheritsNothing() {
    assertThat(choice("run", "--topic-state", "none")).isEqualTo(TopicStateChoice.NONE);
  }

  @Test
  void aFileIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("topic-state.json"), "");
    assertThat(choice("run", "--topic-state", file.toString()))
        .isEqualTo(TopicStateChoice.of(Places.of(file.toAbsolutePath())));
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    for (String wrong : List.of(folder.resolve("gone").toString(), folder.toString(), "")) {
      Trial trial = Trial.of(Trial.NO_JOB, "run", "--topic-state", wrong);
      assertThat(trial.code()).as(wrong).isEqualTo(ExitCode.USAGE.code());
      assertThat(trial.err()).contains("--topic-state").contains("give a file or none");
    }
  }

  private static TopicStateChoice choice(String... arguments) {
    List<RunOptions> seen = new ArrayList<>();
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              seen.add(options);
              return Trial.summary(1);
            },
            arguments);
    assertThat(trial.code()).as(trial.err()).isZero();
    return seen.get(0).topicState();
  }
}
