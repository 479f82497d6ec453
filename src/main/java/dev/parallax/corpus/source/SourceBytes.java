package dev.parallax.corpus.source;

import dev.parallax.config.InputConfig;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.files.Found;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.model.Hashes;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The bytes of one file, with their hash. */
public final class SourceBytes {

  private final byte[] bytes;
  private final String sha256;

  private SourceBytes(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = Hashes.sha256(bytes);
  }

  /**
   * Reads a file, but not one that is no regular file (opening a pipe would wait for ever) or is
   * larger than {@code config} allows.
   *
   * @throws DocumentRejectedException {@code not_a_file}, {@code too_large} or {@code unreadable}
   * @throws UncheckedIOException if the storage as a whole cannot be used
   */
  public static SourceBytes read(Place file, InputConfig config) throws DocumentRejectedException {
    long limit = config.maxFileBytes();
    try {
      Optional<Found> found = file.look();
      boolean object = found.isPresent() && found.get().isObject();
      if (!object && found.isPresent() && !file.isObject()) {
        throw rejected(ErrorClass.NOT_A_FILE, "Not a regular file, so it is not opened.");
      }
      refuseBeyond(object ? found.get().bytes() : file.size(), config);
      try (InputStream in = file.read()) {
        // The file may have grown since its size was asked for.
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE));
        refuseBeyond(bytes.length, config);
        return new SourceBytes(bytes);
      }
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      throw rejected(
          ErrorClass.UNREADABLE,
          "The file could not be read ("
              + e.getClass().getSimpleName()
              + "); check that it is still there and who may read it.");
    }
  }

  private static void refuseBeyond(long size, InputConfig config) throws DocumentRejectedException {
    if (size > config.maxFileBytes()) {
      throw rejected(
          ErrorClass.TOO_LARGE,
          Message.of(
              "The file has %,d bytes, the limit is %,d; split it or raise input.max_file_megabytes (now %d).",
              size, config.maxFileBytes(), config.maxFileMegabytes()));
    }
  }

  private static DocumentRejectedException rejected(ErrorClass errorClass, String message) {
    return new DocumentRejectedException(Stage.READ, errorClass, message);
  }

  /** The bytes themselves, not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** SHA-256 of the bytes, hex. */
  public String sha256() {
    return sha256;
  }
}
