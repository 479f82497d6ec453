package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigLoaderTest {

  private static final String WHOLE = "version: 1\nname: trial\n";

  @TempDir Path folder;

  @Test
  void absentSectionsTakeDefaults() throws Exception {
    PipelineConfig config = load(WHOLE);

    assertThat(config.name()).isEqualTo("trial");
    assertThat(config.cohorts().names()).isEmpty();
    assertThat(config.input().exclude()).containsExactly("README*", "LICENSE*");
    assertThat(config.duplicates().withinCohort()).isEqualTo(DuplicatesConfig.Policy.REJECT);
    assertThat(config.duplicates().nearThreshold()).isEqualTo(0.8);
    assertThat(config.cleaning().joinHyphens()).isTrue();
    assertThat(config.execution().threads()).isZero();
  }

  @Test
  void writtenValuesWinOverDefaults() throws Exception {
    PipelineConfig config =
        load(
            WHOLE
                + """
                cohorts: [2016, "2024", 1.50, 2016-01-01]
                cleaning: {join_hyphens: false}
                duplicates:
                  within_cohort: keep
                  near_threshold: 1
                execution:
                  threads: 2
                """);

    assertThat(config.cohorts().names()).containsExactly("2016", "2024", "1.50", "2016-01-01");
    assertThat(config.cleaning().joinHyphens()).isFalse();
    assertThat(config.cleaning().unwrapLines()).isTrue();
    assertThat(config.duplicates())
        .isEqualTo(
            new DuplicatesConfig(DuplicatesConfig.Policy.KEEP, DuplicatesConfig.Policy.KEEP, 1.0));
    assertThat(config.execution().threads()).isEqualTo(2);
  }

  @Test
  void overridesWinOverTheFile() throws Exception {
    Path file = write(WHOLE + "cleaning:\n  join_hyphens: true\n");

    PipelineConfig config =
        ConfigLoader.load(
            file,
            List.of(
                "cleaning.join_hyphens=false",
                "execution.threads=1",
                "cohorts=[a, b]",
                "execution.threads=3",
                "description='x=y'"),
            DeclaredFamilies.ALL);

    assertThat(config.cleaning().joinHyphens()).isFalse();
    assertThat(config.execution().threads()).isEqualTo(3);
    assertThat(config.cohorts().names()).containsExactly("a", "b");
    assertThat(config.description()).isEqualTo("x=y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name: a b           | name    | the text \"a b\" was found; a text like",
        "versoin: 1          | versoin | there is no such key; did you mean version?",
        "find_headings: true | find_headings | did you mean cleaning.find_headings?",
        "cleaning: {findHeadings: true} | cleaning.findHeadings | did you mean find_headings?",
        "cleaning: {unwrap-lines: true} | cleaning.unwrap-lines | did you mean unwrap_lines?",
        "cleaning: {threads: 1} | cleaning.threads | did you mean execution.threads?",
        "output: {xyzzy: 1}  | output.xyzzy | the keys here are folder, documents_per_file",
        "cleaning: {unwrap_lines: yes} | cleaning.unwrap_lines | the text \"yes\" was found; true or",
        "cleaning: {unwrap_lines: } | cleaning.unwrap_lines | nothing was found; true or false",
        "cleaning:           | cleaning | nothing was found; a section of the keys normalize",
        "cleaning: true      | cleaning | true was found; a section of the keys normalize",
        "cohorts: 2016       | cohorts | 2016 was found; a section of the keys names, from, cut, or a list",
        "cohorts: [2016, ~]  | cohorts | nothing was found; a text is allowed",
        "cohorts: [[2016]]   | cohorts | a list was found; a text is allowed",
        "execution: {threads: 257} | execution.threads | 257 was found; a whole number from 0 to 256",
        "execution: {threads: -1} | execution.threads | -1 was found; a whole number from 0 to 256",
        "execution: {threads: 1.0} | execution.threads | 1.0 was found; a whole number from 0",
        "execution: {threads: \"1\"} | execution.threads | the text \"1\" was found; a whole number",
        "execution: {threads: 99999999999} | execution.threads | 99999999999 was found; a whole",
        "duplicates: {near_threshold: .nan} | duplicates.near_threshold | a number from 0.1 to 1",
        "duplicates: {near_threshold: 0} | duplicates.near_threshold | 0 was found; a number from",
        "duplicates: {within_cohort: KEEP} | duplicates.within_cohort | \"KEEP\" was found; keep or",
        "description: !secret x | description | the tag !secret means nothing here"
      })
  void saysWhatIsWrongWithAKey(String line, String key, String message) throws IOException {
    String name = line.startsWith("name:") ? "" : "name: trial\n";

    ConfigProblem problem = onlyProblem("# a comment\n\n" + name + line + "\nversion: 1\n");

    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.message()).contains(message);
    assertThat(problem.line()).isEqualTo(name.isEmpty() ? 3 : 4);
  }

  @Test
  void reportsAllProblemsAtOnceInOrderOfLines() throws IOException {
    Path file = write("cleaning:\n  join_hyphens: 1\ncohort: [2016]\nexecution: {threads: x}\n");

    ConfigException exception = fails(file, "input.folders=a", "cohorts");

    String name = file.toString();
    assertThat(exception.problems())
        .map(ConfigProblem::toString)
        .containsExactly(
            name + ":1: version: is missing; a whole number equal to 1 is needed",
            name + ":1: name: is missing; a text like [A-Za-z0-9][A-Za-z0-9._-]{0,99} is needed",
            name + ":2: cleaning.join_hyphens: 1 was found; true or false is allowed",
            name + ":3: cohort: there is no such key; did you mean cohorts?",
            name
                + ":4: execution.threads: the text \"x\" was found;"
                + " a whole number from 0 to 256 is allowed",
            "--set:1: input.folders: there is no such key; did you mean folder?",
            "--set:2: \"cohorts\" was found; key=value is allowed");
  }

  @Test
  void namesBothLinesOfATwin() throws IOException {
    ConfigProblem problem = onlyProblem(WHOLE + "output:\n  folder: a\n  folder: b\n");

    assertThat(problem.key()).isEqualTo("output.folder");
    assertThat(problem.line()).isEqualTo(5);
    assertThat(problem.message()).contains("is given twice, on lines 4 and 5");
  }

  @Test
  void judgesNothingElseInAFileOfAnotherVersion() throws IOException {
    ConfigProblem problem = onlyProblem("version: 2\nnew_key: [1]\n");

    assertThat(problem.message())
        .isEqualTo("version 2 was found; this Parallax reads files of version 1");
  }

  @Test
  void overrideWithoutAValueIsAProblem() throws IOException {
    ConfigProblem problem = fails(write(WHOLE), "output.folder=").problems().get(0);

    assertThat(problem.toString()).startsWith("--set:1: output.folder: nothing was found");
  }

  @Test
  void overrideUnderAValueLeavesTheFilesProblem() throws IOException {
    ConfigException exception = fails(write(WHOLE + "output: x\n"), "output.folder=y");

    assertThat(exception.problems()).singleElement().extracting("line").isEqualTo(3);
  }

  private ConfigProblem onlyProblem(String text) throws IOException {
    ConfigException exception = fails(write(text));
    assertThat(exception.problems()).hasSize(1);
    return exception.problems().get(0);
  }

  private static ConfigException fails(Path file, String... overrides) {
    ConfigException exception =
        catchThrowableOfType(
            ConfigException.class,
            () -> ConfigLoader.load(file, List.of(overrides), DeclaredFamilies.ALL));
    assertThat(exception).isNotNull();
    return exception;
  }

  private PipelineConfig load(String text) throws Exception {
    return ConfigLoader.load(write(text), List.of(), DeclaredFamilies.ALL);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("trial.yaml"), text);
  }
}
