package dev.parallax.learn.data;

import java.nio.file.Path;

/** A file of labelled texts that cannot be used; the message names file, line and trouble. */
public final class DataException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param file that was read
   * @param line in it, from 1; 0 for the file as a whole
   * @param trouble in words
   */
  public DataException(Path file, long line, String trouble) {
    super(line == 0 ? file + ": " + trouble : file + ", line " + line + ": " + trouble);
  }
}
