package dev.parallax.corpus.source;

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

  private static final int MEGABYTE = 1_000_000;

  private final byte[] bytes;
  private final String sha256;

  private SourceBytes(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = Hashes.sha256(bytes);
  }

  /**
   * Reads a file, but not one that is no regular file (opening a pipe would wait for ever) or is
   * larger than {@code maxMegabytes} (of a million bytes).
   *
   * @throws DocumentRejectedException {@code not_a_file}, {@code too_large} or {@code unreadable}
   * @throws UncheckedIOException if the storage as a whole cannot be used
   */
  public static SourceBytes read(Place file, int maxMegabytes) throws DocumentRejectedException {
    long limit = (long) maxMegabytes * MEGABYTE;
    try {
      Optional<Found> found = file.look();
      boolean object = found.isPresent() && found.get().isObject();
      if (!object && found.isPresent() && !file.isObject()) {
        throw rejected(ErrorClass.NOT_A_FILE, "Not a regular file, so it is not opened.");
      }
      refuseBeyond(limit, object ? found.get().bytes() : file.size(), maxMegabytes);
      try (InputStream in = file.read()) {
        // The file may have grown since its size was asked for.
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE));
        refuseBeyond(limit, bytes.length, maxMegabytes);
        return new SourceBytes(bytes);
      }
    } catch (IOException e) {
      StorageException.passOn(e);
      throw rejected(
          ErrorClass.UNREADABLE,
          "The file could not be read ("
              + e.getClass().getSimpleName()
              + "); check that it is still there and who may read it.");
    }
  }

  private static void refuseBeyond(long limit, long size, int maxMegabytes)
      throws DocumentRejectedException {
    if (size > limit) {
      throw rejected(
          ErrorClass.TOO_LARGE,
          Message.of(
              "The file has %,d bytes, the limit is %,d; split it or raise input.max_file_megabytes (now %d).",
              size, limit, maxMegabytes));
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
