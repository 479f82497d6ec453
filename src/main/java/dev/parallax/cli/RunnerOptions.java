package dev.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What runs a job, for the commands that run one or say whether one could run. */
final class RunnerOptions {

  @Option(
      names = "--runner",
      paramLabel = "direct|flink",
      description = "What runs the job: this machine, or a cluster; wins over execution.runner.")
  private @Nullable String runner;

  @Option(
      names = "--flink-master",
      paramLabel = "HOST:PORT",
      description = "Where the cluster is; wins over execution.flink_master.")
  private @Nullable String flinkMaster;

  /** As settings that win over the file's, and are checked as these are. */
  List<String> overrides() {
    List<String> overrides = new ArrayList<>();
    add(overrides, "execution.runner", runner);
    add(overrides, "execution.flink_master", flinkMaster);
    return overrides;
  }

  private static void add(List<String> overrides, String key, @Nullable String value) {
    if (value != null) {
      overrides.add(key + "='" + value.replace("'", "''") + "'");
    }
  }
}
