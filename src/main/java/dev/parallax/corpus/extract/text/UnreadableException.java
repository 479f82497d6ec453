package dev.parallax.corpus.extract.text;

/** Why front matter cannot be used, for people. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
