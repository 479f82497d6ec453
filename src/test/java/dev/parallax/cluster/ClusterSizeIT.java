package dev.parallax.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import dev.parallax.cluster.ClusterTrial.Workers;
import dev.parallax.pipeline.TestJobs;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many documents on a cluster whose workers have Flink and models: Parallax is sent with the job.
 */
@Tag("long")
class ClusterSizeIT {

  private static final int DOCUMENTS_OF_COHORT = 1000;

  @TempDir Path folder;

  @Test
  void twoThousandDocumentsGiveTheRowsOfOneMachine() throws Exception {
    try (ClusterTrial trial = new ClusterTrial(folder, Workers.MODELS)) {
      TestJobs.writeCohorts(trial.input(), DOCUMENTS_OF_COHORT, number -> number + ".txt");
      trial.upload();
      trial.ends(trial.onCluster("first"), "first", ExitCode.DONE);
      assertThat(trial.tables()).isEqualTo(trial.onThisMachine());
      trial.assertNothingStrays();
    }
  }
}
