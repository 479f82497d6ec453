package dev.parallax.annotate.prepared;

import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A model as it comes, on the class path.
 *
 * <p>It is recognised by its length and CRC-32, which a jar's directory tells at once; the SHA-256
 * of its 64 MB takes up to three seconds and is taken only where a file is made from it.
 *
 * @param url where it is
 * @param length in bytes
 * @param crc32 of its bytes
 */
public record ModelSource(URL url, long length, long crc32) {

  /**
   * A model on the class path.
   *
   * @param resource its path, without a leading slash
   * @throws IOException if it is not there, or cannot be read
   */
  public static ModelSource of(String resource) throws IOException {
    URL url = ModelSource.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IOException("Not on the class path: " + resource);
    }
    URLConnection connection = url.openConnection();
    return connection instanceof JarURLConnection jar
        ? new ModelSource(url, jar.getJarEntry().getSize(), jar.getJarEntry().getCrc())
        : read(url);
  }

  private static ModelSource read(URL url) throws IOException {
    CRC32 crc32 = new CRC32();
    try (InputStream bytes = new CheckedInputStream(url.openStream(), crc32)) {
      return new ModelSource(
          url, bytes.transferTo(OutputStream.nullOutputStream()), crc32.getValue());
    }
  }

  /** SHA-256 of its bytes, 64 hex digits. */
  String sha256() throws IOException {
    MessageDigest digest = Hashes.newSha256();
    try (InputStream bytes = new DigestInputStream(url.openStream(), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return Hashes.hex(digest.digest());
  }
}
