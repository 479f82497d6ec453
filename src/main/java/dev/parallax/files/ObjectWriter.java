package dev.parallax.files;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one object. Closed without having been committed, it leaves no object. */
public abstract class ObjectWriter extends OutputStream {

  /**
   * Ends the object and makes it appear; nothing can be written after it.
   *
   * @throws IOException if it cannot be written; it does not appear then
   */
  public abstract void commit() throws IOException;
}
