package dev.parallax.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A storage as a whole cannot be used: no object is to blame. The message is for people and says
 * what to do.
 */
public final class StorageException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message for people
   * @param cause what the storage's client threw
   */
  public StorageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Lets pass what no object is to blame for, where other failures are put down to the object.
   *
   * @throws UncheckedIOException if the storage is to blame
   */
  public static void throwUnchecked(IOException failure) {
    if (failure instanceof StorageException) {
      throw new UncheckedIOException(failure);
    }
  }
}
