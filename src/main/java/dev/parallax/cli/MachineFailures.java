package dev.parallax.cli;

import dev.parallax.config.MissingModelsException;
import dev.parallax.files.StorageException;
import dev.parallax.files.SystemFault;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells failures that the machine is to blame for, and neither a text nor a bug. */
final class MachineFailures {

  /** Of a class whose machine code could not be loaded, all later uses say so in their message. */
  private static final String LINK_ERROR = UnsatisfiedLinkError.class.getName();

  /** Megabytes that the launcher gives; models and a large document fit into them. */
  private static final long USUAL_HEAP = 3072;

  private MachineFailures() {}

  /**
   * The failure in words that say what to do.
   *
   * @param cause one failure, out of those that wrap each other
   * @return empty where it is none of the machine's
   */
  static Optional<StoppedException> recognise(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return stopped(ExitCode.OUT_OF_MEMORY, memoryAdvice(), cause);
    }
    if (cause instanceof StorageException) {
      return stopped(ExitCode.STORAGE, String.valueOf(cause.getMessage()), cause);
    }
    if (cause instanceof MissingModelsException) {
      return stopped(ExitCode.MODELS_MISSING, String.valueOf(cause.getMessage()), cause);
    }
    if (cause instanceof UnsatisfiedLinkError || says(cause, LINK_ERROR)) {
      return stopped(ExitCode.MACHINE, linkAdvice(cause), cause);
    }
    if (SystemFault.isTooManyFiles(cause)) {
      return stopped(
          ExitCode.MACHINE,
          "too many files are open at once: raise the limit (ulimit -n 1024, or LimitNOFILE= in a"
              + " systemd unit) and run again",
          cause);
    }
    if (SystemFault.isFullDisk(cause)) {
      String message = "the disk is full: " + cause.getMessage() + "; make room and run again";
      return stopped(ExitCode.DISK_FULL, message, cause);
    }
    return Optional.empty();
  }

  private static boolean says(Throwable cause, String words) {
    @Nullable String message = cause.getMessage();
    return message != null
        && message.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static String memoryAdvice() {
    long given = Runtime.getRuntime().maxMemory() >> 20;
    long wanted = Math.max(USUAL_HEAP, 2 * given);
    return "memory ran out: Java may use %d MB; give it more and run again, for example PARALLAX_JAVA_OPTS=-Xmx%dm"
        .formatted(given, wanted);
  }

  private static String linkAdvice(Throwable cause) {
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return "a library of machine code could not be loaded: %s. It is unpacked into the temporary folder %s: where that is full or forbids running programs (noexec), name another, for example TMPDIR=/var/tmp"
        .formatted(said, System.getProperty("java.io.tmpdir"));
  }

  private static Optional<StoppedException> stopped(
      ExitCode code, String message, Throwable cause) {
    return Optional.of(new StoppedException(code, message, cause));
  }
}
