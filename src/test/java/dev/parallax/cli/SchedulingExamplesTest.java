package dev.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/scheduling.md tells people to paste works. */
class SchedulingExamplesTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String INSTALLED = "/srv/parallax";
  private static final Pattern COMMAND = Pattern.compile("/parallax/parallax run ([^\\n;\"]*)");

  private final String page = read();

  private static String read() {
    try {
      return Files.readString(HOME.resolve("docs/scheduling.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void everyCommandIsUnderstood() {
    List<String> commands =
        COMMAND
            .matcher(page)
            .results()
            .map(command -> command.group(1).strip())
            .map(command -> command.replace(INSTALLED, HOME.toString()))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    for (String command : commands) {
      List<String> arguments = new ArrayList<>(List.of("run"));
      arguments.addAll(Arrays.asList(command.split("\\s+")));
      Trial trial =
          Trial.of(
              (config, options, progress) -> Trial.summary(1), arguments.toArray(String[]::new));
      assertThat(trial.code()).as(command + trial.err()).isZero();
    }
  }

  @Test
  void everyPipelineFileExists() {
    Set<String> files =
        Pattern.compile("[\\w./-]+\\.yaml")
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .map(name -> name.replace(INSTALLED + "/", ""))
            .filter(name -> name.contains("/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(HOME.resolve(file)).exists());
  }

  @Test
  void everyExitCodeIsOne() {
    Set<String> known =
        Arrays.stream(ExitCode.values())
            .map(code -> String.valueOf(code.code()))
            .collect(Collectors.toSet());
    List<String> told =
        Pattern.compile("(?m)^\\| (\\d[\\d, ]*) \\|")
            .matcher(page)
            .results()
            .flatMap(row -> Arrays.stream(row.group(1).split(",")))
            .map(String::strip)
            .toList();
    assertThat(told).contains("0", "5", "6", "8");
    assertThat(known).containsAll(told);
  }

  @Test
  void theCronLineHasFiveFieldsBeforeItsCommand() {
    String line = blocks("crontab").get(0).lines().filter(l -> !l.contains("=")).findFirst().get();
    String[] fields = line.split(" ", 6);
    assertThat(Arrays.copyOf(fields, 5)).allMatch(field -> field.matches("\\*|\\d{1,2}"));
    assertThat(fields[5]).startsWith(INSTALLED);
  }

  @Test
  void systemdTakesTheUnits(@TempDir Path units) throws Exception {
    assumeTrue(runs(units, "systemd-analyze", "--version"), "systemd is not at hand");
    List<String> blocks = blocks("ini");
    assertThat(blocks).hasSize(2);
    // The launcher must exist to be verified, and the alert is the reader's own.
    String service =
        blocks.get(0).replace(INSTALLED, HOME.toString()).replaceAll("(OnFailure|User)=.*\n", "");
    Path serviceFile = Files.writeString(units.resolve("parallax.service"), service);
    Path timerFile = Files.writeString(units.resolve("parallax.timer"), blocks.get(1));
    Process verify =
        start(units, "systemd-analyze", "verify", serviceFile.toString(), timerFile.toString());
    String messages = new String(verify.getInputStream().readAllBytes(), UTF_8);
    // Other units of the machine are verified along; only what is said of these counts.
    assertThat(messages.lines().filter(line -> line.contains("parallax."))).isEmpty();
    verify.waitFor();
  }

  @Test
  void pythonTakesTheScripts(@TempDir Path folder) throws Exception {
    assumeTrue(runs(folder, "python3", "--version"), "Python is not at hand");
    List<String> scripts = blocks("python");
    assertThat(scripts).hasSizeGreaterThanOrEqualTo(4);
    for (String script : scripts) {
      Path file = Files.writeString(folder.resolve("example.py"), script);
      assertThat(runs(folder, "python3", "-m", "py_compile", file.toString())).as(script).isTrue();
    }
  }

  private static boolean runs(Path folder, String... command) throws InterruptedException {
    try {
      Process process = start(folder, command);
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static Process start(Path folder, String... command) throws IOException {
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
