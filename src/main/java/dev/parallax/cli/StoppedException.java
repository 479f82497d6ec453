package dev.parallax.cli;

import org.jspecify.annotations.Nullable;

/** A command ends early for a reason that is no bug; the message is for people. */
public final class StoppedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  /**
   * @param exitCode how the process ends
   * @param message what is wrong and what to do
   * @param cause or null
   */
  public StoppedException(ExitCode exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** How the process ends. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
