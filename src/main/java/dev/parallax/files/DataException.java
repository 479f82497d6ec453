package dev.parallax.files;

/**
 * A file of labelled texts that cannot be used; the message names file, line and trouble. It stands
 * here since the commands know it, and are loaded where the training room is not.
 */
public final class DataException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param file that was read
   * @param line in it, from 1; 0 for the file as a whole
   * @param trouble in words
   */
  public DataException(Place file, long line, String trouble) {
    super(line == 0 ? file + ": " + trouble : file + ", line " + line + ": " + trouble);
  }

  /** There is no file to read. */
  public static DataException noFile(Place file) {
    return new DataException(file, 0, "there is no such file");
  }
}
