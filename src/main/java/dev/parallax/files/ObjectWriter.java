package dev.parallax.files;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one object. Closed without having been committed, it leaves no object. */
public abstract class ObjectWriter extends OutputStream {

  /**
   * Reads back what was written, which nobody else can read yet.
   *
   * @param from first byte of it
   * @param length of it, all of which was written before
   */
  public abstract byte[] written(long from, int length) throws IOException;

  /** Makes what was written outlive a power cut once it appears, as far as it would not yet. */
  public abstract void force() throws IOException;

  /**
   * Ends the object and makes it appear; nothing can be written after it.
   *
   * @throws IOException if it cannot be written; it does not appear then
   */
  public abstract void commit() throws IOException;
}
