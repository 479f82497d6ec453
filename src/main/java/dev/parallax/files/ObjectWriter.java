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

  /**
   * Takes back what was written last, as after a failure, of which nobody knows how much it has
   * written.
   *
   * @param size bytes that stay, all of which were written before
   */
  public abstract void truncate(long size) throws IOException;

  /** Makes what was written outlive a power cut once it appears, as far as it would not yet. */
  public abstract void force() throws IOException;

  /**
   * Ends the object and makes it appear; nothing can be written after it.
   *
   * @throws IOException if it cannot be written; it does not appear then, and this may be tried
   *     again
   */
  public abstract void commit() throws IOException;

  /** Whether what was flushed outlives the process though the object was not ended. */
  public abstract boolean survivesProcess();

  /** Ends writing and, where it survives the process, leaves what was written unfinished. */
  public abstract void leave() throws IOException;
}
