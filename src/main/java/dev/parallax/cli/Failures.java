package dev.parallax.cli;

import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.LeaseLostException;
import dev.parallax.files.Place;
import dev.parallax.files.SystemFault;
import dev.parallax.pipeline.flink.ClusterException;
import dev.parallax.run.LatestPointerException;
import dev.parallax.run.lock.JobLockedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Map;
import java.util.Optional;

/** Tells failures that the user can mend from bugs, however deep a runner has wrapped them. */
public final class Failures {

  /** Failures whose message is for people as it is. */
  private static final Map<Class<? extends IOException>, ExitCode> OWN =
      Map.of(
          LatestPointerException.class, ExitCode.OUTPUT_FAILED,
          LeaseLostException.class, ExitCode.LOCKED,
          ClusterException.class, ExitCode.CLUSTER,
          JobLockedException.class, ExitCode.LOCKED,
          InputFolderException.class, ExitCode.NOTHING_ANALYSED);

  private Failures() {}

  /**
   * The failure to report.
   *
   * @param failure as it came out of a job
   * @param output folder that the job writes to
   * @return a {@link StoppedException} where the reason is known, else the failure itself
   */
  public static Exception recognise(Exception failure, Place output) {
    return SystemFault.causes(failure)
        .map(cause -> known(cause, output))
        .flatMap(Optional::stream)
        .findFirst()
        .<Exception>map(stopped -> stopped)
        .orElse(failure);
  }

  /**
   * What the machine is to blame for, whatever a command was about.
   *
   * @param failure as it came out of a command, wrapped or not
   * @return empty where it is something else
   */
  static Optional<StoppedException> ofMachine(Throwable failure) {
    return SystemFault.causes(failure)
        .map(MachineFailures::recognise)
        .flatMap(Optional::stream)
        .findFirst();
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
    Optional<StoppedException> ofMachine = MachineFailures.recognise(cause);
    if (ofMachine.isPresent()) {
      return ofMachine;
    }
    if (output.isCauseOf(cause)) {
      return stopped(ExitCode.OUTPUT_FAILED, outputAdvice(cause), cause);
    }
    return Optional.empty();
  }

  private static String outputAdvice(Throwable cause) {
    return cause instanceof AccessDeniedException denied
        ? "the output cannot be written: this user may not write to %s; change its permissions, or name another folder"
            .formatted(denied.getFile())
        : "the output cannot be written: " + cause;
  }

  private static Optional<StoppedException> stopped(
      ExitCode code, String message, Throwable cause) {
    return Optional.of(new StoppedException(code, message, cause));
  }
}
