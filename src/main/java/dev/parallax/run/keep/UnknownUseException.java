package dev.parallax.run.keep;

import dev.parallax.files.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** It cannot be told which entries of the store a run was made from. */
public final class UnknownUseException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param manifest of the run
   * @param cause why it cannot be read; null where it is no manifest
   */
  UnknownUseException(Place manifest, @Nullable Throwable cause) {
    super("It cannot be told what a run was made from: " + manifest + " is damaged", cause);
  }
}
