package dev.parallax.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import dev.parallax.pipeline.TestJobs;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that have Flink and nothing else. */
@Tag("long")
class ClusterModelsIT {

  @TempDir Path folder;

  @Test
  void aWorkerWithoutModelsEndsTheJobAndSaysWhatToLayWhere() throws Exception {
    try (ClusterTrial trial = ClusterTrial.withoutModelsOnWorkers(folder)) {
      TestJobs.writeCohorts(trial.input(), 2, number -> number + ".txt");
      trial.upload();
      trial.ends(trial.onCluster("bare"), "bare", ExitCode.CLUSTER);
      assertThat(trial.said("bare"))
          .contains("models are missing: ")
          .contains("into Flink's lib folder on each worker")
          .contains("at the step 'annotate' on the document 20");
    }
  }
}
