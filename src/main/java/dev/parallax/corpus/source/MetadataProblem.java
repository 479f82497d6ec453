package dev.parallax.corpus.source;

/**
 * Something in {@code documents.csv} that could not be used; the rest of the file is.
 *
 * @param file name of the metadata file
 * @param line on which the row begins, from 1; 0 where the file as a whole is meant
 * @param message what is wrong and what to do, for people
 */
public record MetadataProblem(String file, long line, String message) {

  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}
