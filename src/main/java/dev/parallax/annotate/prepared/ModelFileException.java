package dev.parallax.annotate.prepared;

import java.io.IOException;

/** A file is not, or no more, what this version of Parallax makes of a model. */
final class ModelFileException extends IOException {

  private static final long serialVersionUID = 1;

  ModelFileException(String message) {
    super(message);
  }
}
