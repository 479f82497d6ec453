package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.PipelineConfig;
import dev.parallax.config.type.StoredFolder;
import dev.parallax.pipeline.flink.ClusterException;
import dev.parallax.pipeline.flink.FlinkCluster;
import dev.parallax.pipeline.flink.FlinkRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a job on a cluster needs of its settings and of the cluster.
 *
 * @param config of the job
 */
record ClusterCheck(PipelineConfig config) {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterCheck.class);

  /** The problems of the settings; none where the job runs on this machine. */
  List<ConfigProblem> problems() {
    List<ConfigProblem> problems = new ArrayList<>();
    if (!config.execution().onCluster()) {
      return problems;
    }
    if (config.execution().flinkMaster().isEmpty()) {
      add(problems, "execution.flink_master", "'' was found; host:port of the cluster is needed");
    }
    folder(problems, "input.folder", config.input().folder());
    folder(problems, "output.folder", config.output().folder());
    if (!FlinkRun.isThere()) {
      add(
          problems,
          "execution.runner",
          "flink was found, and Flink's runner is not on the class path; the launcher of a checkout"
              + " puts it there (docs/cluster.md)");
    }
    return problems;
  }

  private static void folder(List<ConfigProblem> problems, String key, String folder) {
    if (StoredFolder.of(folder).isEmpty()) {
      add(
          problems,
          key,
          "'%s' is on a disk, and the workers of a cluster share no disk; name s3://bucket/folder, or set execution.runner to direct"
              .formatted(folder));
    }
  }

  private static void add(List<ConfigProblem> problems, String key, String message) {
    problems.add(new ConfigProblem("", 0, key, message));
  }

  /**
   * Sees whether the cluster of the settings can be used, where they name one.
   *
   * @throws ClusterException where not
   */
  void require() throws IOException {
    if (!config.execution().onCluster()) {
      return;
    }
    FlinkCluster cluster = new FlinkCluster(config.execution().flinkMaster());
    cluster.require();
    if (!cluster.triesAgain()) {
      LOG.warn(
          "the cluster at {} has no restart strategy: a task manager that goes away ends the job"
              + " (docs/cluster.md)",
          cluster.address());
    }
  }
}
