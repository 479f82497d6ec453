package dev.parallax.corpus.source;

import java.io.IOException;

/** The input folder as a whole cannot be read; the message says why, for people. */
public final class InputFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  public InputFolderException(String message) {
    super(message);
  }
}
