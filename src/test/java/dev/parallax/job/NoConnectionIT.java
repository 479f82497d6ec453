package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A run opens no network connection: essays may be confidential. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "later Javas have no security manager")
class NoConnectionIT {

  @TempDir Path folder;

  @Test
  void aRunOverAllFormatsLooksNothingUpAndConnectsToNothing()
      throws IOException, InterruptedException {
    Path connections = folder.resolve("connections.txt");
    int exitCode =
        java(
            connections,
            "dev.parallax.cli.Main",
            "run",
            "pipelines/us-japan-2016-2024.yaml",
            "--input",
            "input",
            "--output",
            folder.resolve("output").toString());
    assertThat(exitCode).isZero();
    assertThat(folder.resolve("output/us-japan-2016-2024/latest/run.json")).exists();
    assertThat(connections).doesNotExist();
  }

  @Test
  void theWatchSeesLookUps() throws IOException, InterruptedException {
    Path connections = folder.resolve("connections.txt");
    java(connections, CallsHome.class.getName());
    assertThat(connections).content().contains("localhost");
  }

  private static int java(Path connections, String... command)
      throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-Djava.security.manager=" + ConnectionWatch.class.getName(),
                "-D" + ConnectionWatch.FILE + "=" + connections,
                "-cp",
                System.getProperty("java.class.path")));
    line.addAll(List.of(command));
    Path log = connections.resolveSibling("log.txt");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int exitCode = process.waitFor();
    assertThat(Files.readString(log)).doesNotContain("ClassNotFoundException");
    return exitCode;
  }

  /** What a library that reports home would do first. */
  static final class CallsHome {
    private CallsHome() {}

    public static void main(String[] arguments) throws IOException {
      InetAddress.getByName("localhost");
    }
  }
}
