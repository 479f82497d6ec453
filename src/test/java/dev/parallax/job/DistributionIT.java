package dev.parallax.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.config.ModelJar;
import dev.parallax.config.Version;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip that users unpack, in a folder of its own and with an empty home: what they meet. Needs
 * the zip that {@code mvn package} makes.
 */
class DistributionIT {

  private static final Path ZIP = Path.of("target", "parallax-" + Version.parallax() + ".zip");

  @TempDir static Path folder;
  private static Path home = Path.of("");

  record Ended(int code, String said) {}

  @BeforeAll
  static void unpack() throws IOException {
    assumeTrue(Files.exists(ZIP), ZIP + " is made by mvn package");
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      zip.stream().forEach(entry -> unpack(zip, entry));
    }
    home = folder.resolve("parallax-" + Version.parallax());
    Files.setPosixFilePermissions(
        home.resolve("parallax"), PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String cohort : List.of("2016/trade-negotiator.txt", "2024/trade-lawyer.txt")) {
      Path text = folder.resolve("texts").resolve(cohort);
      Files.createDirectories(text.getParent());
      Files.copy(Path.of("input").resolve(cohort), text);
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry) {
    Path file = folder.resolve(entry.getName());
    try (InputStream in = zip.getInputStream(entry)) {
      if (entry.isDirectory()) {
        Files.createDirectories(file);
      } else {
        Files.copy(in, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lies beside the zip, and is what {@code sha256sum -c} reads. */
  @Test
  void itsChecksumIsRight() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (OutputStream hashed = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(ZIP, hashed);
    }
    assertThat(Path.of(ZIP + ".sha256"))
        .hasContent(HexFormat.of().formatHex(digest.digest()) + "  " + ZIP.getFileName());
  }

  @Test
  void noModelLiesInItAndEveryJarOfItsClassPathDoes() throws IOException {
    String[] jars = Files.readString(home.resolve("lib/classpath")).strip().split(":", -1);
    assertThat(jars).hasSizeGreaterThan(100).allMatch(jar -> Files.exists(home.resolve(jar)));
    for (ModelJar model : ModelJar.all()) {
      assertThat(home.resolve("lib").resolve(model.file())).doesNotExist();
    }
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.filter(Files::isRegularFile).mapToLong(DistributionIT::size).sum())
          .isLessThan(250_000_000);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void withoutModelsItStopsAndSaysTheCommand() throws Exception {
    for (String command : List.of("run", "check")) {
      Ended ended = parallax("", command, "--input", folder.resolve("texts").toString());
      assertThat(ended.code()).as(ended.said()).isEqualTo(11);
      assertThat(ended.said()).contains("./parallax models fetch brings them");
    }
    assertThat(parallax("", "models", "list").said()).contains("MISSING");
    assertThat(parallax("", "--version").said())
        .isEqualTo("parallax %s\ncommit %s\n".formatted(Version.parallax(), Version.commit()));
  }

  @Test
  void aProjectOfOnesOwnRunsWithoutANetworkTwice() throws Exception {
    layModels();
    Path project = folder.resolve("my project");
    assertThat(parallax("", "init", project.toString(), "--cohorts", "2016,2024").code()).isZero();
    for (String cohort : List.of("2016/trade-negotiator.txt", "2024/trade-lawyer.txt")) {
      Files.copy(folder.resolve("texts").resolve(cohort), project.resolve("texts").resolve(cohort));
    }
    String offline = canUnshare() ? "exec unshare --map-root-user --net \"$@\"" : "";

    Ended first = parallax("cd '" + project + "'; " + offline, "run");
    assertThat(first.code()).as(first.said()).isZero();
    assertThat(first.said()).contains("documents  2");
    assertThat(project.resolve("output/my-project/latest/report.html")).exists();
    assertThat(project.resolve("output/my-project/latest/run.json"))
        .content()
        .contains("\"commit\" : \"" + Version.commit() + "\"");
    // The archive of classes that the first run made must not be heard of in the next one.
    Ended second = parallax("cd '" + project + "'", "run");
    assertThat(second.code()).isZero();
    assertThat(second.said()).contains("Nothing new").doesNotContain("archive", "warning");
  }

  @Test
  void aTemporaryFolderThatForbidsProgramsIsNoBug() throws Exception {
    assumeTrue(canUnshare(), "no mount of one's own here");
    layModels();
    Path mount = Files.createDirectories(folder.resolve("noexec"));
    Ended ended =
        parallax(
            "TMPDIR='%s' exec unshare --map-root-user --mount sh -c 'mount -t tmpfs -o noexec,size=300m tmpfs \"$TMPDIR\" && exec \"$@\"' sh \"$@\""
                .formatted(mount),
            "run",
            "--input",
            folder.resolve("texts").toString(),
            "--output",
            folder.resolve("never").toString());
    assertThat(ended.code()).as(ended.said()).isEqualTo(12);
    assertThat(ended.said()).contains("noexec").contains("TMPDIR=").doesNotContain("a bug");
  }

  private static void layModels() throws IOException {
    Path models = Files.createDirectories(home.resolve("models"));
    List<String> used =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    for (ModelJar model : ModelJar.all()) {
      Path jar =
          used.stream()
              .map(Path::of)
              .filter(p -> p.endsWith(model.file()))
              .findFirst()
              .orElseThrow();
      if (!Files.exists(models.resolve(model.file()))) {
        Files.createSymbolicLink(models.resolve(model.file()), jar.toAbsolutePath());
      }
    }
  }

  private static boolean canUnshare() throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "--map-root-user", "--mount", "--net", "true")
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  /**
   * Calls the launcher from a shell.
   *
   * @param before what the shell does first; may end with an exec of its own
   */
  private static Ended parallax(String before, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh", "-c", before + "\nexec \"$@\"", "sh", home.resolve("parallax").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Path log = folder.resolve("log");
    builder.directory(folder.toFile()).redirectOutput(log.toFile());
    builder.environment().put("HOME", folder.resolve("empty home").toString());
    List.of("PARALLAX_MODELS", "PARALLAX_CACHE", "XDG_CACHE_HOME", "PARALLAX_JAVA_OPTS", "TMPDIR")
        .forEach(builder.environment()::remove);
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(log, UTF_8));
  }
}
