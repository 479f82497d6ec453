package dev.parallax.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sample essays with CoreNLP and the encoder on the workers of a cluster. */
@Tag("long")
class ClusterSamplesIT {

  private static final Path SAMPLES = Path.of("input");

  @TempDir Path folder;

  @Test
  void theSampleEssaysGiveTheRowsOfOneMachine() throws Exception {
    try (ClusterTrial trial = ClusterTrial.withModels(folder)) {
      try (var files = Files.walk(SAMPLES)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = trial.input().resolve(SAMPLES.relativize(file));
          Files.createDirectories(copy.resolveSibling("."));
          Files.copy(file, copy);
        }
      }
      trial.upload();
      trial.ends(trial.onCluster("first"), "first", ExitCode.DONE);
      assertThat(trial.tables()).isEqualTo(trial.onThisMachine());
      trial.assertNothingStrays();
    }
  }
}
