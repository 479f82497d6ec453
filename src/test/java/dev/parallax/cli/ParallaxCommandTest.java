package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.JsonSchema;
import dev.parallax.config.SettingsTable;
import dev.parallax.config.Version;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.pipeline.job.ListedDocument;
import dev.parallax.table.TablePrinter;
import dev.parallax.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParallaxCommandTest {

  @Test
  void helpAndVersionGoToStandardOutput() {
    Trial help = Trial.of(Trial.NO_JOB, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("run", "check", "tables").doesNotContain("schema");
    assertThat(help.err()).isEmpty();

    Trial version = Trial.of(Trial.NO_JOB, "--version");
    assertThat(version.code()).isZero();
    assertThat(version.out().lines())
        .containsExactly("parallax " + Version.parallax(), "commit " + Version.commit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "tables", "schema", "generate-completion"})
  void everyCommandHasHelp(String command) {
    Trial trial = Trial.of(Trial.NO_JOB, command, "--help");

    assertThat(trial.code()).isZero();
    assertThat(trial.out()).contains("Usage: parallax " + command);
  }

  @ParameterizedTest
  @CsvSource({
    "rum, Did you mean: parallax run?",
    "run --quite, --quiet",
    "run a.yaml b.yaml, Unmatched argument",
    "run --set, KEY=VALUE",
    "check --wait 5, Unknown option",
    "--xyzzy, Unknown option"
  })
  void wrongUsageSaysWhatWasMeant(String line, String message) {
    Trial trial = Trial.of(Trial.NO_JOB, line.split(" "));

    assertThat(trial.code()).isEqualTo(2);
    assertThat(trial.out()).isEmpty();
    assertThat(trial.err()).contains(message).contains(" --help");
  }

  @Test
  void noCommandShowsTheUsage() {
    Trial trial = Trial.of(Trial.NO_JOB);

    assertThat(trial.code()).isEqualTo(2);
    assertThat(trial.err()).contains("Usage: parallax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check"})
  void everyConfigurationProblemIsALineOfItsOwn(String command, @TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "version: 1\ncohort: [\"\\e[2J\"]\n");

    Trial trial = Trial.of(Trial.NO_JOB, command, file.toString(), "--set", "\u001B[31m=1");

    assertThat(trial.code()).isEqualTo(3);
    assertThat(trial.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith(file + ":1: name: is missing"))
        .anyMatch(line -> line.startsWith(file + ":2: cohort: there is no such key"))
        .anyMatch(line -> line.startsWith("--set:1: \\u{001B}[31m: there is no such key"));
  }

  @Test
  void missingConfigurationIsNamed() {
    Trial trial = Trial.of(Trial.NO_JOB, "run", "none.yaml");

    assertThat(trial.code()).isEqualTo(3);
    assertThat(trial.err().lines()).containsExactly("none.yaml: there is no such file");
  }

  @Test
  void schemaPrintsWhatTheRecordsSay() {
    assertThat(Trial.of(Trial.NO_JOB, "schema").out())
        .isEqualToNormalizingNewlines(JsonSchema.text());
    assertThat(Trial.of(Trial.NO_JOB, "schema", "--markdown").out())
        .isEqualToNormalizingNewlines(SettingsTable.markdown());
  }

  @Test
  void tablesPrintsTheirDescription() {
    assertThat(Trial.of(Trial.NO_JOB, "tables").out())
        .isEqualToNormalizingNewlines(TablePrinter.print(Tables.all()));
  }

  @Test
  void thePageOfCommandsPrintsWhatTheySay() throws Exception {
    assertThat(Trial.of(Trial.NO_JOB, "schema", "--commands").out())
        .isEqualTo(Files.readString(Path.of("docs/commands.md")));
  }

  @Test
  void completionKnowsTheOptions() {
    assertThat(Trial.of(Trial.NO_JOB, "generate-completion").out())
        .contains("complete -F")
        .contains("--json-logs");
  }

  @Test
  void checkListsAllFilesAndWhyTheyAreLeftOut() {
    CorpusListing listing =
        new CorpusListing(
            "h",
            List.of(
                listed("2016", "2016/a.txt", 1200, null),
                listed("2024", "2024/\u202Eb.txt", 1, "Ann\u202E Roe")),
            List.of(Trial.reject("2016/c.png", ErrorClass.UNSUPPORTED_FORMAT, "It is an image.")),
            List.of("README.md: excluded"),
            List.of("documents.csv:3: no such file"));

    Trial trial = check(listing, "--set", "cohorts=[2024, 2020]");

    assertThat(trial.code()).isEqualTo(5);
    assertThat(trial.out().lines().filter(line -> !line.isEmpty()).skip(5))
        .containsExactly(
            "cohort 2024: 1 document, 1 word, 1 author",
            "  2024/\\u{202E}b.txt",
            "cohort 2020: 0 documents, 0 words, no author known",
            "cohort 2016: 1 document, 1,200 words, no author known",
            "  2016/a.txt",
            "rejected: 1",
            "  2016/c.png: It is an image.",
            "ignored: 1",
            "  README.md: excluded",
            "problems: 1",
            "  documents.csv:3: no such file",
            "before you compare: 2",
            "  2024: fewer than 4 authors (1), so that its differences are described and not tested",
            "  2016: fewer than 4 authors (1), so that its differences are described and not tested");
  }

  @Test
  void checkEndsWith0Or4WithoutRejects() {
    List<String> none = List.of();
    assertThat(check(new CorpusListing("h", List.of(), List.of(), none, none)).code()).isEqualTo(4);
    CorpusListing one =
        new CorpusListing("h", List.of(listed("a", "a/b.txt", 3, null)), List.of(), none, none);
    assertThat(check(one).code()).isZero();
  }

  /** What is about to be run can be checked by the same words. */
  @Test
  void checkTakesTheFoldersOfARun() {
    CorpusListing none = new CorpusListing("h", List.of(), List.of(), List.of(), List.of());
    assertThat(check(none, "--input", "in", "--output", "out").out().lines())
        .contains("input          " + Path.of("in").toAbsolutePath())
        .contains("output         " + Path.of("out").toAbsolutePath());
  }

  @Test
  void checkTellsFailuresAsARunDoes() {
    Rooms.Lister failing =
        config -> {
          throw new IOException("No space left on device");
        };
    Trial trial = Trial.of(new Rooms(Trial.NO_JOB, Trial.NO_CALIBRATOR, failing), "check");

    assertThat(trial.code()).isEqualTo(ExitCode.DISK_FULL.code());
    assertThat(trial.err()).startsWith("parallax: the disk is full");
  }

  private static ListedDocument listed(
      String cohort, String path, int words, @Nullable String author) {
    return new ListedDocument(path, "sha of " + path, cohort, path, words, author);
  }

  private static Trial check(CorpusListing listing, String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "check";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return Trial.of(new Rooms(Trial.NO_JOB, Trial.NO_CALIBRATOR, config -> listing), line);
  }
}
