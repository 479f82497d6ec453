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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /**
   * One cohort, three, one unit of many documents, near duplicates, nothing looked for or shown.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one                  | cohorts=[]",
        "one, two             | cohorts=[one, two]",
        "one, two, three      | cohorts=[]",
        "one, two, three      | compare.unit=document",
        "one, two, copies     | compare.pairs=[[one, copies], [two, one]]",
        "one, two             | frames.sets=[]",
        "one, two             | evidence.comparisons=0"
      })
  void executeOnAnySoundRun(String cohorts, String setting)
      throws IOException, InterruptedException {
    Path input = output.resolve("in");
    for (String cohort : cohorts.split(", ", -1)) {
      write(input.resolve(cohort), cohort);
    }
    Files.writeString(
        input.resolve("documents.csv"),
        "path,author\none/0.txt,Jane Doe\none/1.txt,jane doe\n"
            + (cohorts.contains("two") ? "two/2.txt,Jane Doe\n" : ""));
    execute(input, "cohorts=[]", "topics.find=false", setting);
  }

  /** Five essays; those called copies are nearly those of the first cohort. */
  private static void write(Path folder, String cohort) throws IOException {
    Files.createDirectories(folder);
    String like = cohort.equals("copies") ? "one" : cohort;
    for (int essay = 0; essay < 5; essay++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 12; line++) {
        text.append(
            "In year %d the %s council of Elmford asked for a good harbour and for %d honest men. "
                .formatted(1900 + 7 * essay + line, like, line + essay));
        text.append(line % 2 == 0 ? "Nobody paid the tax. " : "War with Spain was a disaster. ");
        text.append(line % 3 == 0 ? "\n\n" : "");
      }
      text.append(cohort.equals("copies") ? "So it was." : "So it stood.");
      Files.writeString(folder.resolve(essay + ".txt"), text);
    }
  }

  private void execute(Path input, String... settings) throws IOException, InterruptedException {
    String run = Runs.run(input, output.resolve("out"), settings).latest();
    Process process =
        new ProcessBuilder(List.of(PYTHON, "src/test/python/run_notebooks.py", run))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().toList()).last().isEqualTo("2 notebooks");
  }
}
