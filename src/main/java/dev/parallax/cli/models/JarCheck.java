package dev.parallax.cli.models;

import dev.parallax.config.ModelJar;
import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** Whether a file is the jar of models that it is named for. */
final class JarCheck {

  private JarCheck() {}

  /**
   * What is wrong with a file.
   *
   * @param thorough whether all its bytes are read, which takes a second or two for each jar
   * @return empty where nothing is wrong
   */
  static Optional<String> fault(ModelJar jar, Place file, boolean thorough) throws IOException {
    if (file.size() != jar.bytes()) {
      return Optional.of("has %d bytes instead of %d".formatted(file.size(), jar.bytes()));
    }
    return thorough && !sha256(file).equals(jar.sha256())
        ? Optional.of("does not have the SHA-256 " + jar.sha256())
        : Optional.empty();
  }

  private static String sha256(Place file) throws IOException {
    MessageDigest digest = Hashes.newSha256();
    try (InputStream bytes = new DigestInputStream(file.read(), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return Hashes.hex(digest.digest());
  }
}
