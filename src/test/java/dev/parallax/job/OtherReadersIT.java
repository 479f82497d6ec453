package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.model.run.RunSummary;
import dev.parallax.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables open in the readers that notebooks use, where a Python with them is at hand. */
class OtherReadersIT {

  private static final String PYTHON = System.getenv("PARALLAX_PYTHON");

  @TempDir Path output;

  @Test
  void pandasPyarrowPolarsAndDuckDbReadTheSameRows() throws IOException, InterruptedException {
    assumeTrue(PYTHON != null, "PARALLAX_PYTHON names no Python with pandas, pyarrow, polars");
    RunSummary summary = Runs.run(Path.of("input"), output);
    Process process =
        new ProcessBuilder(List.of(PYTHON, "src/test/python/read_tables.py", summary.latest()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().toList()).last().isEqualTo(Tables.ofRuns().size() + " tables");
  }
}
