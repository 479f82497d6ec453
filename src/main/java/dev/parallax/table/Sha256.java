package dev.parallax.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a text as the tables hold it. */
final class Sha256 {

  private Sha256() {}

  /** Hex, of {@code text} in UTF-8. */
  static String of(String text) {
    byte[] bytes = WellFormedText.of(text).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256.", e);
    }
  }
}
