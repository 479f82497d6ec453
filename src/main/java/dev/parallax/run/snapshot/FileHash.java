package dev.parallax.run.snapshot;

import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** SHA-256 of files of any size. */
public final class FileHash {

  private FileHash() {}

  /** Reads a file once, in pieces; lower-case hex digits. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = Hashes.newSha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return Hashes.hex(digest.digest());
  }
}
