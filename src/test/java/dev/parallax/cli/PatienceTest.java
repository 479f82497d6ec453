package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.job.RunOptions;
import dev.parallax.pipeline.job.TopicStateChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {

  @TempDir Path folder;

  @Test
  void withoutTheOptionNobodyWaits() {
    assertThat(options("run")).isEqualTo(TestJobs.USUAL);
    assertThat(options("run", "--full-refresh")).isEqualTo(TestJobs.REFRESH);
  }

  @Test
  void aTimeStandsBehindAnEqualsSign() {
    assertThat(options("run", "--wait=90s").patience()).isEqualTo(Duration.ofSeconds(90));
    assertThat(options("run", "--wait=10m").patience()).isEqualTo(Duration.ofMinutes(10));
    assertThat(options("run", "--wait=1h30m").patience()).isEqualTo(Duration.ofMinutes(90));
    assertThat(options("run", "--wait=0s").patience()).isZero();
  }

  @Test
  void withoutATimeTheWaitIsEndlessAndNoFileIsTakenForOne() throws Exception {
    Path job = Files.writeString(folder.resolve("job.yaml"), "version: 1\nname: job\n");
    Duration endless = Duration.ofDays(36_500);
    assertThat(options("run", "--wait").patience()).isEqualTo(endless);
    assertThat(options("run", "--wait", job.toString()).patience()).isEqualTo(endless);
    assertThat(options("run", "--wait", "--full-refresh"))
        .isEqualTo(new RunOptions(true, endless, TopicStateChoice.PREVIOUS));
    assertThat(endless.toNanos()).isPositive();
  }

  @Test
  void anythingElseIsWrongUsage() {
    for (String wrong : List.of("ten", "10", "-5m", "999999999h", "", "1d")) {
      Trial trial = Trial.of(Trial.NO_JOB, "run", "--wait=" + wrong);
      assertThat(trial.code()).as(wrong).isEqualTo(ExitCode.USAGE.code());
      assertThat(trial.err()).contains("--wait");
    }
  }

  private static RunOptions options(String... arguments) {
    List<RunOptions> seen = new ArrayList<>();
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              seen.add(options);
              return Trial.summary(1);
            },
            arguments);
    assertThat(trial.code()).as(trial.err()).isZero();
    return seen.get(0);
  }
}
