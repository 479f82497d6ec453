package dev.parallax.run.keep;

import dev.parallax.files.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** It cannot be told which entries of the store a run was made from. */
public final class UnknownUseException extends IOException {

  private static final long serialVersionUID = 1L;

  private UnknownUseException(String problem, @Nullable Throwable cause) {
    super("It cannot be told what runs were made from: " + problem, cause);
  }

  /** A file of a run is there, and does not say it. */
  static UnknownUseException damaged(Place file, @Nullable Throwable cause) {
    return new UnknownUseException(file + " is damaged", cause);
  }

  /** A file or folder cannot be read, so that nobody knows what it holds. */
  static UnknownUseException unread(Place place, Throwable cause) {
    return new UnknownUseException(place + " cannot be read (" + cause + ")", cause);
  }
}
