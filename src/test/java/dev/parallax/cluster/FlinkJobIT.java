package dev.parallax.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import dev.parallax.cluster.ClusterTrial.Workers;
import dev.parallax.pipeline.TestJobs;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same job on a real cluster, whose task managers share no disk, and on this machine. */
class FlinkJobIT {

  private static final int DOCUMENTS_OF_COHORT = 8;

  @TempDir Path folder;

  @Test
  void theSameRowsAsOnOneMachineAlsoAsDocumentsComeAndGo() throws Exception {
    try (ClusterTrial trial = new ClusterTrial(folder, Workers.PARALLAX)) {
      TestJobs.writeCohorts(
          trial.input(), DOCUMENTS_OF_COHORT, number -> "essay-é " + number + ".txt");
      TestJobs.write(trial.input(), "2024/empty.txt", "");
      trial.upload();
      trial.ends(trial.onCluster("first"), "first", ExitCode.DONE_WITH_REJECTS);
      assertThat(trial.tables()).isEqualTo(trial.onThisMachine()).hasSizeGreaterThan(25);

      trial.ends(trial.onCluster("again"), "again", ExitCode.DONE_WITH_REJECTS);
      assertThat(trial.said("again")).contains("Nothing new");

      Files.delete(trial.input().resolve("2016/essay-é 3.txt"));
      TestJobs.write(trial.input(), "2016/new.txt", TestJobs.essay("2016", 77));
      trial.upload();
      trial.ends(trial.onCluster("changed"), "changed", ExitCode.DONE_WITH_REJECTS);
      assertThat(trial.tables()).isEqualTo(trial.onThisMachine());
      trial.assertNothingStrays();
    }
  }
}
