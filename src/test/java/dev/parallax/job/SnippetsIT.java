package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The docs' snippets in Python do what they say, where a Python with their libraries is at hand.
 */
class SnippetsIT {

  private static final String PYTHON = System.getenv("PARALLAX_PYTHON");
  private static final Pattern SNIPPET = Pattern.compile("(?ms)^```python\\n(.*?)^```$");
  private static final String SAMPLE_JOB = "us-japan-2016-2024";

  @TempDir Path folder;

  @Test
  void everySnippetThatReadsTablesRuns() throws Exception {
    assumeTrue(PYTHON != null, "PARALLAX_PYTHON names no Python with pandas, polars, DuckDB");
    Runs.run(Path.of("input"), folder.resolve("output"));
    Files.createSymbolicLink(folder.resolve("output/my-project"), Path.of(SAMPLE_JOB));

    List<String> snippets = snippets("docs/read-the-tables.md");
    assertThat(snippets).hasSize(4);
    List<String> said = new ArrayList<>();
    for (String snippet : snippets) {
      said.add(run(snippet));
    }
    // All of them ask the same question.
    assertThat(said.subList(0, 3)).allMatch(text -> text.contains(firstFrame(said.get(0))));
    assertThat(snippets("docs/tutorial.md")).hasSize(1);
    assertThat(run(snippets("docs/tutorial.md").get(0))).contains("comparison_id", "within_error");
  }

  /** Why the page says so: if DuckDB changes its mind, the page must, too. */
  @Test
  void duckDbTakesNamesInPathsForColumnsUnlessItIsTold() throws Exception {
    assumeTrue(PYTHON != null, "PARALLAX_PYTHON names no Python with DuckDB");
    String said =
        run(
            """
            import duckdb, os
            os.makedirs("cohort=2030")
            duckdb.sql("select '2016' as cohort").write_parquet("cohort=2030/a.parquet")
            print(duckdb.sql(f"select cohort from '{os.getcwd()}/cohort=2030/*.parquet'").fetchall())
            print(duckdb.sql(f"select cohort from read_parquet('{os.getcwd()}/cohort=2030/*.parquet', hive_partitioning=false)").fetchall())
            """);
    assertThat(said.lines().toList()).containsExactly("[(2030,)]", "[('2016',)]");
  }

  private static String firstFrame(String table) {
    return Pattern.compile("[a-z_]+/[a-z_]+")
        .matcher(table)
        .results()
        .findFirst()
        .orElseThrow()
        .group();
  }

  private static List<String> snippets(String page) throws IOException {
    return SNIPPET
        .matcher(Files.readString(Path.of(page)))
        .results()
        .map(snippet -> snippet.group(1))
        .filter(snippet -> !snippet.startsWith("# not run by the tests"))
        .toList();
  }

  private String run(String snippet) throws Exception {
    Path file = Files.writeString(folder.resolve("snippet.py"), snippet);
    Process process =
        new ProcessBuilder(PYTHON, file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(snippet + said).isZero();
    return said;
  }
}
