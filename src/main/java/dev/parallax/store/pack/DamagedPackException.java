package dev.parallax.store.pack;

import java.io.IOException;

/** A pack, or a record in it, is not as it was written; the message says what is wrong with it. */
public final class DamagedPackException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedPackException(String problem) {
    super(problem);
  }
}
