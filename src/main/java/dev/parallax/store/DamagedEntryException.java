package dev.parallax.store;

import java.io.IOException;

/** An entry is not as it was written; the message says what is wrong with it. */
final class DamagedEntryException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedEntryException(String problem) {
    super(problem);
  }

  DamagedEntryException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
