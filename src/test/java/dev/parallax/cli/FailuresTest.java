package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.config.CohortsConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.files.Places;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static final Place OUTPUT = LocalPlace.of("/data/output");

  @Test
  void unknownFailuresStayAsTheyAre() {
    Exception bug = new IllegalStateException(new IOException("corrupt block"));

    assertThat(Failures.recognise(bug, OUTPUT)).isSameAs(bug);
  }

  @Test
  void causesThatRunInCirclesEnd() {
    Exception first = new Exception("first");
    Exception second = new Exception("second", first);
    first.initCause(second);

    assertThat(Failures.recognise(first, OUTPUT)).isSameAs(first);
  }

  @Test
  void diskFullInAnyWrapping() {
    Throwable failure = new FileSystemException("/tmp/x", null, "No space left on device");
    for (int depth = 0; depth < 5; depth++) {
      failure = new RuntimeException(failure);
    }

    assertThat(Failures.recognise((Exception) failure, OUTPUT))
        .isInstanceOfSatisfying(
            StoppedException.class,
            stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.DISK_FULL));
  }

  @Test
  void memoryThatRanOutInAnyWrappingIsNoBug() {
    Throwable failure =
        new IOException(
            "The annotator cannot be loaded", new RuntimeException(new OutOfMemoryError()));

    assertThat(Failures.ofMachine(failure))
        .hasValueSatisfying(
            stopped -> {
              assertThat(stopped.exitCode()).isEqualTo(ExitCode.OUT_OF_MEMORY);
              assertThat(stopped)
                  .hasMessageMatching("memory ran out: .*PARALLAX_JAVA_OPTS=-Xmx\\d+m");
            });
    assertThat(Failures.ofMachine(new StackOverflowError())).isEmpty();
  }

  @Test
  void onlyFilesOfTheOutputBlameTheOutput() {
    assertThat(Failures.recognise(new NoSuchFileException("/data/output/run/x"), OUTPUT))
        .isInstanceOf(StoppedException.class)
        .hasMessageContaining("the output cannot be written")
        .hasMessageContaining("/data/output/run/x");
    assertThat(Failures.recognise(new NoSuchFileException("/data/output-of-others"), OUTPUT))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(Failures.recognise(new NoSuchFileException(null), OUTPUT))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whatSaysItselfWhatToDoIsToldAsItIs() {
    Exception missing =
        catchThrowableOfType(
            InputFolderException.class,
            () ->
                new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
                    .find(
                        Places.of(Path.of("/no/such/folder")),
                        InputConfigs.defaults(),
                        CohortsConfig.ALL));

    assertThat(Failures.recognise(new RuntimeException(missing), OUTPUT))
        .isInstanceOfSatisfying(
            StoppedException.class,
            stopped -> {
              assertThat(stopped.exitCode()).isEqualTo(ExitCode.NOTHING_ANALYSED);
              assertThat(stopped).hasMessage(missing.getMessage());
            });
  }
}
