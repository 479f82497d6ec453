package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What ordinary machines and people bring about, in a process of its own: how it ends and what it
 * says. {@code docs/troubleshooting.md} lists the causes; others are tried where they arise (a full
 * disk in {@link DiskFullIT}, a folder that forbids programs in {@link DistributionIT}).
 */
class OrdinaryCausesIT {

  private static final String CONFIG = "pipelines/us-japan-2016-2024.yaml";

  @TempDir private Path folder;
  private Path input = Path.of("");
  private Path output = Path.of("");
  private final List<Path> closed = new ArrayList<>();

  private record Ended(int code, String said) {}

  @BeforeEach
  void lay() throws IOException {
    input = folder.resolve("input");
    output = Files.createDirectories(folder.resolve("output"));
    for (String text : List.of("2016/trade-negotiator.txt", "2024/trade-lawyer.txt")) {
      Files.createDirectories(input.resolve(text).getParent());
      Files.copy(Path.of("input").resolve(text), input.resolve(text));
    }
  }

  @AfterEach
  void open() throws IOException {
    for (Path one : closed) {
      Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** As if it were another user's. */
  private void close(Path file, String permissions) throws IOException {
    closed.add(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void littleHeap() throws Exception {
    Ended ended = run(ChildRun.WITH_MODELS, List.of("-Xmx300m"), CONFIG);

    assertThat(ended.code()).as(ended.said()).isEqualTo(10);
    assertThat(ended.said())
        .contains("memory ran out: Java may use")
        .contains("PARALLAX_JAVA_OPTS=-Xmx")
        .doesNotContain("a bug");
    assertThat(output.resolve("us-japan-2016-2024/latest")).doesNotExist();
  }

  /** Nothing can be kept there, and nothing has to be. */
  @Test
  void aHomeThatCannotBeWritten() throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    close(home, "r-x------");
    Ended ended =
        run(
            ChildRun.WITH_MODELS,
            List.of("-Duser.home=" + home, "-Dparallax.cache=" + home.resolve(".cache/parallax")),
            CONFIG);

    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains(".cache/parallax").doesNotContain("\tat ");
    assertThat(output.resolve("us-japan-2016-2024/latest/report.html")).exists();
  }

  @Test
  void aTemporaryFolderThatIsNotThereOrIsAnotherUsers() throws Exception {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    close(theirs, "r-x------");
    for (Path temporary : List.of(folder.resolve("none"), theirs)) {
      Ended ended = run("-Djava.io.tmpdir=" + temporary);

      assertThat(ended.code()).as(ended.said()).isEqualTo(12);
      assertThat(ended.said()).contains(temporary.toString(), "TMPDIR=").doesNotContain("\tat ");
    }
  }

  @Test
  void outputThatIsAnotherUsers() throws Exception {
    close(output, "r-x------");
    Ended ended = run();

    assertThat(ended.code()).as(ended.said()).isEqualTo(7);
    assertThat(ended.said())
        .contains("the output cannot be written: this user may not write", output.toString())
        .doesNotContain("\tat ");
  }

  @Test
  void aTextThatIsAnotherUsersIsARejectAndTheOthersGoOn() throws Exception {
    close(input.resolve("2016/trade-negotiator.txt"), "---------");
    Ended ended = run();

    assertThat(ended.code()).as(ended.said()).isEqualTo(5);
    assertThat(output.resolve("us-japan-2016-2024/latest/report.html")).exists();
  }

  /** The settings name it. */
  @Test
  void aCohortsFolderThatIsAnotherUsers() throws Exception {
    close(input.resolve("2016"), "---------");
    Ended ended = run();

    assertThat(ended.code()).as(ended.said()).isEqualTo(3);
    assertThat(ended.said()).contains("2016").doesNotContain("\tat ");
  }

  @Test
  void anInputFolderThatIsAnotherUsers() throws Exception {
    close(input, "---------");
    Ended ended = run();

    assertThat(ended.code()).as(ended.said()).isEqualTo(4);
    assertThat(ended.said()).contains("could not be opened").doesNotContain("\tat ");
  }

  @Test
  void settingsThatAreAnotherUsers() throws Exception {
    Path settings = Files.copy(Path.of(CONFIG), folder.resolve("job.yaml"));
    close(settings, "---------");
    Ended ended = run(ChildRun.WITHOUT_MODELS, List.of(), settings.toString());

    assertThat(ended.code()).as(ended.said()).isEqualTo(3);
    assertThat(ended.said()).contains("cannot be read by this user").doesNotContain("\tat ");
  }

  private Ended run(String... jvmOptions) throws Exception {
    return run(ChildRun.WITHOUT_MODELS, List.of(jvmOptions), CONFIG);
  }

  private Ended run(String mainClass, List<String> jvmOptions, String config) throws Exception {
    List<String> options = new ArrayList<>(List.of("-Xmx2g", "-XX:-UsePerfData"));
    options.addAll(jvmOptions);
    List<String> command = new ArrayList<>(boundByPermissions());
    new ChildRun(mainClass, options, input, output)
        .command().stream().map(word -> word.equals(CONFIG) ? config : word).forEach(command::add);
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(Map.of("OPT_OUT_TRACKING", "true"));
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(log, UTF_8));
  }

  /** Who may do everything is held to what files allow, as everybody else is. */
  private List<String> boundByPermissions() throws Exception {
    Path trial = Files.createFile(folder.resolve("trial"));
    close(trial, "---------");
    if (!Files.isReadable(trial)) {
      Files.delete(trial);
      closed.remove(trial);
      return List.of();
    }
    Files.delete(trial);
    closed.remove(trial);
    List<String> bound = List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search");
    assumeTrue(isThere(bound), "permissions do not count for this user, and there is no setpriv");
    return bound;
  }

  private static boolean isThere(List<String> command) throws InterruptedException {
    List<String> trial = new ArrayList<>(command);
    trial.add("true");
    try {
      return new ProcessBuilder(trial).start().waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
