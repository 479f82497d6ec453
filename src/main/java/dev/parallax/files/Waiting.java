package dev.parallax.files;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Lets time pass between two tries at something that somebody else has. */
public final class Waiting {

  private Waiting() {}

  /**
   * Waits.
   *
   * @throws InterruptedIOException if this thread is interrupted
   */
  public static void sleep(Duration time) throws InterruptedIOException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }
}
