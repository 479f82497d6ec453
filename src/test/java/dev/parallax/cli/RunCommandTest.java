package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.cli.print.SummaryPrinter;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.text.ErrorClass;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunCommandTest {

  @Test
  void endsWith0AndTheSummary() {
    Trial trial = Trial.of((config, options, progress) -> Trial.summary(12), "run");

    assertThat(trial.code()).isZero();
    assertThat(trial.out().lines())
        .contains(
            "documents  12",
            "tokens     18,000",
            "rejects    0",
            "time       9.8 s",
            "tables     output/trial/latest");
    assertThat(trial.err()).isEmpty();
  }

  @Test
  void rejectsHaveACodeOfTheirOwn() {
    Trial trial =
        Trial.of(
            (config, options, progress) ->
                Trial.summary(
                    3, Trial.reject("2016/a.txt", ErrorClass.NOT_ENGLISH, "The text is French.")),
            "run");

    assertThat(trial.code()).isEqualTo(5);
    assertThat(trial.out()).contains("not_english: 1").contains("2016/a.txt: The text is French.");
    assertThat(trial.err()).contains("warn: files that could not be analysed: 1");
  }

  @Test
  void nothingNewIsSaidAndEndsAsTheNewestRunDid() {
    NothingNew clean = new NothingNew("20260102", 12, new TreeMap<>(), "output/trial/latest");
    Trial trial = Trial.of((config, options, progress) -> clean, "run");
    assertThat(trial.code()).isZero();
    assertThat(trial.out().lines())
        .containsExactly(
            "Nothing new since run 20260102.",
            "documents  12",
            "rejects    0",
            "report     output/trial/latest/report.html",
            "tables     output/trial/latest");

    TreeMap<String, Long> rejects = new TreeMap<>(Map.of("empty", 2L, "damaged", 1L));
    NothingNew failing = new NothingNew("20260102", 12, rejects, "output/trial/latest");
    Trial alarm = Trial.of((config, options, progress) -> failing, "run", "--quiet");
    assertThat(alarm.code()).isEqualTo(5);
    assertThat(alarm.out()).isEmpty();
    assertThat(alarm.err()).contains("warn: files that could not be analysed: 3");
    assertThat(SummaryPrinter.lines(failing))
        .containsSubsequence("rejects    3", "  damaged: 1", "  empty: 2");
  }

  @Test
  void nothingAnalysedIsAFailure() {
    Trial trial =
        Trial.of(
            (config, options, progress) ->
                Trial.summary(0, Trial.reject("a", ErrorClass.EMPTY, "No text.")),
            "run");

    assertThat(trial.code()).isEqualTo(4);
    assertThat(trial.out()).contains("a: No text.").doesNotContain("latest");
    assertThat(trial.err().lines())
        .containsExactly("parallax: nothing could be analysed, so nothing was published");
  }

  @Test
  void stoppedRunsSayWhyWithoutATrace() {
    Trial trial =
        failing(new RuntimeException(new StoppedException(ExitCode.LOCKED, "another run", null)));

    assertThat(trial.code()).isEqualTo(6);
    assertThat(trial.err().lines()).containsExactly("parallax: another run");
  }

  @Test
  void fullDiskIsRecognised() {
    Trial trial = failing(new IllegalStateException(new IOException("No space left on device")));

    assertThat(trial.code()).isEqualTo(8);
    assertThat(trial.err().lines())
        .containsExactly(
            "parallax: the disk is full: No space left on device; make room and run again");
  }

  @Test
  void deniedOutputIsRecognised() {
    Path output = Path.of("output").toAbsolutePath();

    assertThat(failing(new AccessDeniedException(output + "/x/y")).code()).isEqualTo(7);
    assertThat(failing(new AccessDeniedException("/elsewhere")).code()).isEqualTo(1);
  }

  @Test
  void interruptionHasItsCode() {
    assertThat(failing(new InterruptedException()).code()).isEqualTo(130);
  }

  @Test
  void bugsAreLoggedInFull() {
    Trial trial = failing(new IllegalStateException("it broke"));

    assertThat(trial.code()).isEqualTo(1);
    assertThat(trial.err())
        .contains("it broke")
        .contains("at dev.parallax.cli.RunCommandTest")
        .contains("parallax: Unexpected failure");
    assertThat(trial.out()).isEmpty();
  }

  @Test
  void errorsEndTheProcessToo() {
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              throw new StackOverflowError("too deep");
            },
            "run");

    assertThat(trial.code()).isEqualTo(1);
    assertThat(trial.err()).contains("too deep").contains("parallax: Unexpected failure");
  }

  @Test
  void quietSaysNothing() {
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              progress.stage("reading");
              progress.counted("documents read", 1, 1);
              return Trial.summary(1);
            },
            "run",
            "--quiet");

    assertThat(trial).isEqualTo(new Trial(0, "", ""));
  }

  @Test
  void withoutATerminalProgressIsLogged() {
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              progress.stage("reading \u001B[2J");
              progress.counted("documents read", 0, 2);
              progress.counted("documents read", 2, 2);
              return Trial.summary(2);
            },
            "run");

    assertThat(trial.err().lines())
        .map(line -> line.replaceAll("^\\d\\d:\\d\\d:\\d\\d ", ""))
        .containsExactly("reading \\u{001B}[2J", "2 of 2 documents read");
  }

  /** Whatever reads either stream reads JSON alone. */
  @Test
  void everyLineOfEitherStreamIsJson() throws Exception {
    ObjectMapper json = new ObjectMapper();
    Trial done =
        Trial.of(
            (config, options, progress) -> {
              progress.stage("reading");
              progress.counted("documents read", 2, 2);
              return Trial.summary(2, Trial.reject("p", ErrorClass.EMPTY, "why"));
            },
            "run",
            "--json-logs");
    Trial wrong = Trial.of(Trial.NO_JOB, "run", "--json-logs", "--nonsense");

    for (String line : (done.out() + done.err() + wrong.out() + wrong.err()).lines().toList()) {
      assertThat(json.readTree(line).isObject()).as(line).isTrue();
    }
    JsonNode summary = json.readTree(done.out());
    assertThat(summary.get("run_id").asText()).isEqualTo("1");
    assertThat(summary.get("documents").asInt()).isEqualTo(2);
    assertThat(summary.get("rejects").asInt()).isEqualTo(1);
    assertThat(summary.at("/rejects_by_class/empty").asInt()).isEqualTo(1);
    assertThat(summary.get("exit_code").asInt()).isEqualTo(done.code()).isEqualTo(5);
    assertThat(summary.get("report").asText()).isEqualTo("output/trial/latest/report.html");
    assertThat(wrong.err()).contains("\"exit_code\"").contains("nonsense");
  }

  @Test
  void jsonLogsHoldTheErrorsToo() throws Exception {
    Trial trial = Trial.of(Trial.NO_JOB, "run", "--json-logs", "--set", "x=1", "--set", "y=2");

    assertThat(trial.code()).isEqualTo(3);
    assertThat(trial.err().lines()).hasSize(2);
    for (String line : trial.err().lines().toList()) {
      assertThat(new ObjectMapper().readTree(line).path("formattedMessage").asText())
          .matches("--set:\\d: [xy]: there is no such key.*");
    }
  }

  @Test
  void commandLineWinsOverTheFile() {
    List<PipelineConfig> seen = new ArrayList<>();
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              seen.add(config);
              return Trial.summary(1);
            },
            "run",
            "pipelines/us-japan-2016-2024.yaml",
            "--input",
            "some/../essays",
            "--set",
            "output.folder=tables",
            "--set=execution.threads=2");

    assertThat(trial.code()).isZero();
    assertThat(seen).hasSize(1);
    PipelineConfig config = seen.get(0);
    assertThat(config.input().folder()).isEqualTo(Path.of("essays").toAbsolutePath().toString());
    assertThat(config.output().folder()).isEqualTo(Path.of("tables").toAbsolutePath().toString());
    assertThat(config.execution().threads()).isEqualTo(2);
  }

  private static Trial failing(Exception failure) {
    return Trial.of(
        (config, options, progress) -> {
          throw failure;
        },
        "run");
  }
}
