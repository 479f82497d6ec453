package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.LocalPlace;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary causes get ordinary messages, and are no bug. */
class MachineFailuresTest {

  private static StoppedException told(Throwable failure) {
    return Failures.ofMachine(new CompletionException(new RuntimeException(failure)))
        .orElseThrow(() -> new AssertionError("a bug: " + failure));
  }

  @Test
  void machineCodeThatMayNotBeRun() {
    UnsatisfiedLinkError first =
        new UnsatisfiedLinkError("/tmp/x.so: failed to map segment from shared object\nmore");
    NoClassDefFoundError later = new NoClassDefFoundError("Could not initialize class x.Native");
    later.initCause(
        new ExceptionInInitializerError(
            "Exception java.lang.UnsatisfiedLinkError: /tmp/x.so [in thread \"a\"]"));

    assertThat(told(first).exitCode()).isEqualTo(ExitCode.MACHINE);
    assertThat(told(first))
        .hasMessageContaining("failed to map segment")
        .hasMessageContaining("noexec")
        .hasMessageContaining("TMPDIR=")
        .hasMessageNotContaining("\n");
    assertThat(told(later).exitCode()).isEqualTo(ExitCode.MACHINE);
  }

  @Test
  void aClassThatIsMissingIsABug() {
    assertThat(Failures.ofMachine(new NoClassDefFoundError("dev/parallax/Gone"))).isEmpty();
    assertThat(Failures.ofMachine(new IOException((String) null))).isEmpty();
  }

  @Test
  void tooManyOpenFiles() {
    StoppedException stopped =
        told(new FileSystemException("/data/in/a.txt", null, "Too many open files"));

    assertThat(stopped.exitCode()).isEqualTo(ExitCode.MACHINE);
    assertThat(stopped).hasMessageContaining("ulimit -n");
  }

  @Test
  void whatAnotherUserOwnsIsNamed() {
    Exception failure =
        Failures.recognise(
            new RuntimeException(new AccessDeniedException("/data/output/job/.lock")),
            LocalPlace.of("/data/output"));

    assertThat(failure)
        .hasMessage(
            "the output cannot be written: this user may not write to /data/output/job/.lock; change its"
                + " permissions, or name another folder")
        .isInstanceOfSatisfying(
            StoppedException.class,
            stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.OUTPUT_FAILED));
  }

  @Test
  void aTemporaryFolderThatIsMissingIsToldBeforeAnyWork(@TempDir Path folder) throws Exception {
    assertThatCode(() -> TemporaryFolder.require(folder.toFile())).doesNotThrowAnyException();
    for (File none :
        new File[] {
          folder.resolve("none").toFile(), Files.writeString(folder.resolve("file"), "").toFile()
        }) {
      assertThatThrownBy(() -> TemporaryFolder.require(none))
          .isInstanceOf(StoppedException.class)
          .hasMessageContaining(none.toString())
          .hasMessageContaining("TMPDIR=");
    }
  }

  @Test
  void aTemporaryFolderWithoutRoomIsTold(@TempDir Path folder) {
    File full =
        new File(folder.toString()) {
          private static final long serialVersionUID = 1L;

          @Override
          public long getUsableSpace() {
            return 3L << 20;
          }
        };

    assertThatThrownBy(() -> TemporaryFolder.require(full)).hasMessageContaining("3 MB of room");
  }
}
