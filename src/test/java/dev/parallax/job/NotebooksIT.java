package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebooks execute from top to bottom; the one on methods finds the tables' figures again, and
 * fails where it does not.
 */
class NotebooksIT {

  private static final String PYTHON = System.getenv("PARALLAX_PYTHON");

  @TempDir Path output;

  @BeforeEach
  void needsPython() {
    assumeTrue(PYTHON != null, "PARALLAX_PYTHON names no Python with notebooks/requirements.txt");
  }

  @Test
  void executeOnTheSampleEssays() throws IOException, InterruptedException {
    execute(Path.of("input"));
  }

  @Test
  void executeOnTwoEssaysThatCanOnlyBeDescribed() throws IOException, InterruptedException {
    Path essays = Runs.SHARED.resolve("essays");
    assumeTrue(Files.isDirectory(essays), "no essays in " + essays);
    execute(essays);
  }

  private void execute(Path input) throws IOException, InterruptedException {
    String run = Runs.run(input, output).latest();
    Process process =
        new ProcessBuilder(List.of(PYTHON, "src/test/python/run_notebooks.py", run))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().toList()).last().isEqualTo("2 notebooks");
  }
}
