package dev.parallax.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash by which Parallax names content. */
public final class Hashes {

  private Hashes() {}

  /** SHA-256 of bytes, 64 hex digits. */
  public static String sha256(byte[] bytes) {
    return hex(newSha256().digest(bytes));
  }

  /** SHA-256 of a text's UTF-8 bytes, 64 hex digits. */
  public static String sha256(String text) {
    return sha256(text.getBytes(UTF_8));
  }

  /** A fresh digest, for content that is read piece by piece. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Lower-case hex digits of bytes. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
