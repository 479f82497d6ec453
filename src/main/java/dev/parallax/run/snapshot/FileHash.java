package dev.parallax.run.snapshot;

import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** SHA-256 of files of any size. */
public final class FileHash {

  private FileHash() {}

  /** Reads a file once, in pieces; lower-case hex digits. */
  public static String sha256(Place file) throws IOException {
    MessageDigest digest = Hashes.newSha256();
    try (InputStream in = new DigestInputStream(file.read(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return Hashes.hex(digest.digest());
  }
}
