package dev.parallax.cli;

import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.Place;
import dev.parallax.run.LatestPointerException;
import dev.parallax.run.lock.JobLockedException;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells failures that the user can mend from bugs, however deep a runner has wrapped them. */
public final class Failures {

  /** Java has no type for a full disk or a limit on it; these are the systems' own words. */
  private static final List<String> DISK_FULL =
      List.of(
          "no space left on device",
          "disk quota exceeded",
          "not enough space on the disk",
          "file too large");

  /** Failures whose message is for people as it is. */
  private static final Map<Class<? extends IOException>, ExitCode> OWN =
      Map.of(
          LatestPointerException.class, ExitCode.OUTPUT_FAILED,
          JobLockedException.class, ExitCode.LOCKED,
          InputFolderException.class, ExitCode.NOTHING_ANALYSED);

  /** Megabytes that the launcher gives; models and a large document fit into them. */
  private static final long USUAL_HEAP = 3072;

  private Failures() {}

  /**
   * The failure to report.
   *
   * @param failure as it came out of a job
   * @param output folder that the job writes to
   * @return a {@link StoppedException} where the reason is known, else the failure itself
   */
  public static Exception recognise(Exception failure, Place output) {
    return causes(failure)
        .map(cause -> known(cause, output))
        .flatMap(Optional::stream)
        .findFirst()
        .<Exception>map(stopped -> stopped)
        .orElse(failure);
  }

  /**
   * Memory that ran out, which no text and no bug is to blame for.
   *
   * @param failure as it came out of a command, wrapped or not
   * @return empty where it is something else
   */
  static Optional<StoppedException> outOfMemory(Throwable failure) {
    return causes(failure)
        .filter(OutOfMemoryError.class::isInstance)
        .findFirst()
        .flatMap(cause -> stopped(ExitCode.OUT_OF_MEMORY, memoryAdvice(), cause));
  }

  private static String memoryAdvice() {
    long given = Runtime.getRuntime().maxMemory() >> 20;
    long wanted = Math.max(USUAL_HEAP, 2 * given);
    return "memory ran out: Java may use %d MB; give it more and run again, for example PARALLAX_JAVA_OPTS=-Xmx%dm"
        .formatted(given, wanted);
  }

  private static Optional<StoppedException> known(Throwable cause, Place output) {
    if (cause instanceof StoppedException stopped) {
      return Optional.of(stopped);
    }
    if (cause instanceof InterruptedException) {
      return stopped(ExitCode.INTERRUPTED, "interrupted", cause);
    }
    // Before what is told by paths: these say what to do, and may name the output, too.
    ExitCode own = OWN.get(cause.getClass());
    if (own != null) {
      return stopped(own, String.valueOf(cause.getMessage()), cause);
    }
    // Before denied paths: a full disk, too, may name a file of the output.
    if (cause instanceof IOException && isDiskFull(cause.getMessage())) {
      String message = "the disk is full: " + cause.getMessage() + "; make room and run again";
      return stopped(ExitCode.DISK_FULL, message, cause);
    }
    if (output.isCauseOf(cause)) {
      String message = "the output cannot be written: " + cause;
      return stopped(ExitCode.OUTPUT_FAILED, message, cause);
    }
    return Optional.empty();
  }

  private static Optional<StoppedException> stopped(
      ExitCode code, String message, Throwable cause) {
    return Optional.of(new StoppedException(code, message, cause));
  }

  private static boolean isDiskFull(@Nullable String message) {
    return message != null
        && DISK_FULL.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains);
  }

  /** A failure and what caused it, each once: chains of causes can run in circles. */
  private static Stream<Throwable> causes(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return Stream.iterate(failure, cause -> cause != null && seen.add(cause), Throwable::getCause);
  }
}
