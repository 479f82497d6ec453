package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.config.ConfigLoader;
import dev.parallax.config.ConfigProblem;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.pipeline.flink.ClusterException;
import dev.parallax.pipeline.flink.FakeFlink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCheckTest {

  private static final String FLINK = "execution.runner=flink";

  @TempDir Path folder;

  private PipelineConfig config(String... settings) throws Exception {
    Path file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    return ConfigLoader.load(file, List.of(settings), DeclaredFamilies.ALL);
  }

  @Test
  void aJobOnThisMachineNeedsNothing() throws Exception {
    ClusterCheck check = new ClusterCheck(config("execution.flink_master=localhost:1"));
    assertThat(check.problems()).isEmpty();
    check.require();
  }

  @Test
  void allThatAJobOnAClusterLacksIsToldAtOnce() throws Exception {
    // Tests have the class path of the direct runner.
    assertThat(new ClusterCheck(config(FLINK)).problems())
        .extracting(ConfigProblem::key)
        .containsExactly(
            "execution.flink_master", "input.folder", "output.folder", "execution.runner");
    assertThat(
            new ClusterCheck(
                    config(
                        FLINK,
                        "execution.flink_master=localhost:1",
                        "input.folder=s3://bucket/in",
                        "output.folder=s3://bucket/out"))
                .problems())
        .extracting(ConfigProblem::key)
        .containsExactly("execution.runner");
  }

  @Test
  void theClusterIsAskedWhatItIs() throws Exception {
    try (FakeFlink cluster = new FakeFlink("1.18.1", 2)) {
      ClusterCheck check =
          new ClusterCheck(config(FLINK, "execution.flink_master=" + cluster.address()));
      assertThatThrownBy(check::require)
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("Flink 1.18.1");
      cluster.says("/config", "{'flink-version': '1.19.0'}");
      check.require();
    }
  }
}
