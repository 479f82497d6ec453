package dev.parallax.run;

import java.io.IOException;
import java.nio.file.Path;

/** Another run of the same job is at work. */
public final class JobLockedException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param job folder of the job
   */
  public JobLockedException(Path job) {
    super("Another run is at work in " + job + "; wait until it has ended.");
  }
}
