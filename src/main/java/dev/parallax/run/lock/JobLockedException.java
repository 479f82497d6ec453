package dev.parallax.run.lock;

import dev.parallax.files.Place;
import java.io.IOException;

/** Another run of the same job is at work. */
public final class JobLockedException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param job folder of the job
   * @param holder who is at work, with a blank before it, or empty
   */
  JobLockedException(Place job, String holder) {
    super("Another run is at work in " + job + holder + "; --wait waits until it has ended.");
  }
}
