package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that fills up at different moments of a run, and has room in the next one. Where the
 * system lets a test mount a small disk, it is one; else no file may grow beyond so much.
 */
class DiskFullIT {

  /** Exit code {@code DISK_FULL}. */
  private static final String FULL = "8";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {64, 400, 1000})
  void nothingIsPublishedAndTheNextRunSucceeds(int kibibytes) throws Exception {
    List<String> said = canMount() ? onSmallDisk(kibibytes) : withSmallFiles(kibibytes);
    String log = Files.readString(folder.resolve("log"));
    assertThat(said).as(log).containsExactly("full " + FULL, "no latest", "room 0", "latest");
    assertThat(log).contains("the disk is full").contains("make room and run again");
    assertThat(log).as("a full disk is no bug").doesNotContain("\tat ");
  }

  private List<String> onSmallDisk(int kibibytes) throws Exception {
    return shell(
        List.of("unshare", "--map-root-user", "--mount"),
        """
        mount -t tmpfs -o size=%dk tmpfs "$OUTPUT"
        "$@" >"$LOG" 2>&1; echo "full $?"
        [ -e "$OUTPUT/us-japan-2016-2024/latest" ] && echo latest || echo "no latest"
        mount -o remount,size=500m "$OUTPUT"
        "$@" >>"$LOG" 2>&1; echo "room $?"
        [ -e "$OUTPUT/us-japan-2016-2024/latest/documents" ] && echo latest || echo "no latest"
        """
            .formatted(kibibytes));
  }

  /** No single file is as large as all of them, hence so much less. */
  private List<String> withSmallFiles(int kibibytes) throws Exception {
    return shell(
        List.of(),
        """
        ( ulimit -f %d; "$@" >"$LOG" 2>&1; echo "full $?" )
        [ -e "$OUTPUT/us-japan-2016-2024/latest" ] && echo latest || echo "no latest"
        "$@" >>"$LOG" 2>&1; echo "room $?"
        [ -e "$OUTPUT/us-japan-2016-2024/latest/documents" ] && echo latest || echo "no latest"
        """
            .formatted(kibibytes / 16));
  }

  private List<String> shell(List<String> prefix, String script) throws Exception {
    Path output = Files.createDirectories(folder.resolve("output"));
    ChildRun run =
        new ChildRun(
            ChildRun.WITHOUT_MODELS,
            List.of("-Xmx1g", "-XX:-UsePerfData"),
            Path.of("input").toAbsolutePath(),
            output);
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("sh", "-c", script, "sh"));
    command.addAll(run.command());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("OUTPUT", output.toString());
    builder.environment().put("LOG", folder.resolve("log").toString());
    Process process = builder.start();
    List<String> said = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  private static boolean canMount() throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "--map-root-user", "--mount", "true").start().waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
