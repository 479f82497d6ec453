package dev.parallax.files;

import java.io.IOException;

/** The right to be at work somewhere, until it is given back or the process that has it dies. */
public interface Lease extends AutoCloseable {

  /** Gives it back. */
  @Override
  void close() throws IOException;
}
