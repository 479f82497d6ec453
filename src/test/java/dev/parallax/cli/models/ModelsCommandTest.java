package dev.parallax.cli.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ModelJar;
import dev.parallax.files.LocalPlace;
import dev.parallax.model.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {

  private static final byte[] BYTES = "weights".getBytes(UTF_8);
  private static final ModelJar SMALL =
      new ModelJar("m-1.jar", "encoder", BYTES.length, Hashes.sha256(BYTES), "g:m:1:jar", "none");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(stream(out), stream(err), false, 80, () -> Instant.EPOCH);

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  private int models(String searched, String chosen, String... arguments) {
    return ModelsCommand.commandLine(terminal, ModelFolders.of(searched, chosen))
        .setOut(new java.io.PrintWriter(out, true, UTF_8))
        .execute(arguments);
  }

  @Test
  void aCheckoutHasItsModelsFromItsBuild() {
    assertThat(models("", "", "list")).isZero();
    assertThat(out.toString(UTF_8)).contains("by this checkout's build").doesNotContain("MISSING");
    assertThat(models("", "", "fetch")).isZero();
    assertThat(out.toString(UTF_8)).contains("nothing to fetch");
  }

  @Test
  void whatIsCutShortIsDamagedAndEndsSo() throws Exception {
    ModelJar jar = ModelJar.all().get(0);
    Files.writeString(folder.resolve(jar.file()), "half");

    assertThat(models(folder.toString(), folder.toString(), "list"))
        .isEqualTo(ExitCode.MODELS_MISSING.code());
    assertThat(out.toString(UTF_8))
        .contains("DAMAGED: " + folder.resolve(jar.file()) + " has 4 bytes instead of 474409531")
        .contains("looked for in " + folder)
        .contains("SHA-256 " + jar.sha256());
  }

  @Test
  void aJarOfTheRightSizeIsToldByItsChecksumWhereAskedFor() throws Exception {
    Path file = Files.write(folder.resolve(SMALL.file()), "WEIGHTS".getBytes(UTF_8));

    assertThat(JarCheck.fault(SMALL, LocalPlace.of(file.toString()), false)).isEmpty();
    assertThat(JarCheck.fault(SMALL, LocalPlace.of(file.toString()), true))
        .hasValueSatisfying(fault -> assertThat(fault).contains("does not have the SHA-256"));
    Files.write(file, BYTES);
    assertThat(JarCheck.fault(SMALL, LocalPlace.of(file.toString()), true)).isEmpty();
  }

  @Test
  void mavenIsAskedWithTheUsersOwnSettings() throws Exception {
    Path maven = script("printf '\\033[0m\\n'; echo \"$@\"; echo weights-of-maven > m-1.jar");

    new MavenCopy(maven.toString(), terminal).fetch(SMALL, LocalPlace.of(folder.toString()));

    assertThat(err.toString(UTF_8))
        .contains("-Dartifact=g:m:1:jar", "-DoutputDirectory=" + folder, "dependency-plugin")
        .doesNotContain("settings", "\u001B", "\\u{001B}");
    assertThat(folder.resolve("m-1.jar")).hasContent("weights-of-maven");
  }

  @Test
  void aMavenThatFailsOrIsMissingIsTold() throws Exception {
    Path failing = script("echo no such artifact; exit 1");

    assertThatThrownBy(
            () ->
                new MavenCopy(failing.toString(), terminal)
                    .fetch(SMALL, LocalPlace.of(folder.toString())))
        .isInstanceOf(StoppedException.class)
        .hasMessageContaining("Maven could not fetch g:m:1:jar");
    assertThat(err.toString(UTF_8)).contains("no such artifact");
    assertThatThrownBy(
            () ->
                new MavenCopy("no-such-maven", terminal)
                    .fetch(SMALL, LocalPlace.of(folder.toString())))
        .isInstanceOf(StoppedException.class)
        .hasMessageContaining("needs Maven to fetch models")
        .hasMessageContaining("by hand");
  }

  private Path script(String body) throws Exception {
    Path file = Files.writeString(folder.resolve("maven"), "#!/bin/sh\n" + body + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
