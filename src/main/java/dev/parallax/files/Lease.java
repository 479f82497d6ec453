package dev.parallax.files;

import java.io.IOException;

/**
 * The right to be at work somewhere, until it is given back, the process that has it dies or, where
 * the storage cannot know of that, has not renewed it for a while.
 */
public interface Lease extends AutoCloseable {

  /**
   * Makes sure that it is still held.
   *
   * @throws LeaseLostException if somebody else has taken it over
   */
  void require() throws IOException;

  /** Tells leases of one place apart: a later one has a larger number. */
  long number();

  /** Gives it back. */
  @Override
  void close() throws IOException;
}
