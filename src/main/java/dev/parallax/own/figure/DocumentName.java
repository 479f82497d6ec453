package dev.parallax.own.figure;

import java.text.Normalizer;

/** How files of figures name documents. */
public final class DocumentName {

  private DocumentName() {}

  /** The same for all ways to write one path or id. */
  public static String key(String written) {
    String slashes = written.strip().replace('\\', '/');
    return Normalizer.normalize(
        slashes.startsWith("./") ? slashes.substring(2) : slashes, Normalizer.Form.NFC);
  }
}
