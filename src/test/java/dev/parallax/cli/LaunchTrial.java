package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Calls the launcher where a Java only says how it was called, and ends with 42.
 *
 * @param folder of this trial: {@code bin} leads the path, {@code jdk} is Java's home, and {@code
 *     elsewhere} the working directory
 */
record LaunchTrial(Path folder) {

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then
        echo "openjdk version \\"${FAKE_VERSION:-17.0.1}\\" 2021" >&2
        exit 0
      fi
      pwd
      echo "LC_ALL=${LC_ALL:-}"
      for argument in "$@"; do printf '<%s>\\n' "$argument"; done
      exit 42
      """;

  record Ended(int code, String out, String err) {

    List<String> flags() {
      return out.lines().toList();
    }
  }

  /** A trial in an empty folder. */
  static LaunchTrial in(Path folder) throws IOException {
    LaunchTrial trial = new LaunchTrial(folder.toRealPath());
    Files.createDirectories(trial.elsewhere());
    trial.script("jdk/bin/java", JAVA);
    return trial;
  }

  Path elsewhere() {
    return folder.resolve("elsewhere");
  }

  void script(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolveSibling("."));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Ended launch(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return start(command, environment);
  }

  /** The same under a limit of the shell: {@code ulimit -n 64}, say. */
  Ended launchUnder(String limit, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$@\"", "sh", launcher.toString()));
    command.addAll(List.of(arguments));
    return start(command, Map.of());
  }

  private Ended start(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere().toFile());
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    List.of("PARALLAX_JAVA_OPTS", "PARALLAX_CACHE", "PARALLAX_MODELS", "TMPDIR")
        .forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
