package dev.parallax.corpus.source;

import dev.parallax.corpus.Message;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;

/** How paths in the input folder are written, ordered and compared. */
final class RelativePath {

  /** Order by code points, which is the order of UTF-8 bytes (and not that of Java's chars). */
  static final Comparator<String> ORDER =
      Comparator.comparing(
              (String path) -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
          .thenComparing(Comparator.naturalOrder());

  private RelativePath() {}

  /** Equal for two spellings that a person takes for the same path. */
  static String key(String path) {
    String plain = Normalizer.normalize(path.strip().replace('\\', '/'), Normalizer.Form.NFC);
    return plain.startsWith("./") ? plain.substring(2) : plain;
  }

  /** For messages: control characters are shown as escapes. */
  static String printable(String path) {
    StringBuilder shown = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append(Message.of("\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
