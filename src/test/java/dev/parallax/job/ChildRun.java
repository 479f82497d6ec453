package dev.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Parallax's command line in a process of its own, which can be killed.
 *
 * @param mainClass {@code Main}, or one that needs no models
 * @param jvmOptions of the process
 * @param input folder
 * @param output folder
 */
record ChildRun(String mainClass, List<String> jvmOptions, Path input, Path output) {

  static final String WITH_MODELS = "dev.parallax.cli.Main";
  static final String WITHOUT_MODELS = "dev.parallax.cli.WordParallax";

  private static final Path CONFIG = Path.of("pipelines", "us-japan-2016-2024.yaml");
  private static final long MOST_SECONDS = 600;

  /** Where the run's tables come. */
  Path job() {
    return output.resolve("us-japan-2016-2024");
  }

  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(jvmOptions);
    command.addAll(List.of("-Dparallax.home=" + Path.of("").toAbsolutePath()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.addAll(List.of("run", CONFIG.toString(), "--quiet"));
    command.addAll(List.of("--input", input.toString(), "--output", output.toString()));
    // Topics that are inherited make a run's tables depend on the runs before it.
    command.addAll(List.of("--topic-state", "none"));
    return command;
  }

  /** Starts it; what it says is in {@link #log}. */
  Process start() throws IOException {
    return new ProcessBuilder(command())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()))
        .start();
  }

  /** Runs it to its end. */
  int finish() throws IOException, InterruptedException {
    Process process = start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still at work: " + Files.readString(log()));
    }
    return process.exitValue();
  }

  Path log() {
    return output.resolveSibling(output.getFileName() + ".log");
  }
}
