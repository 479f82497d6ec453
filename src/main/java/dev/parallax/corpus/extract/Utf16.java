package dev.parallax.corpus.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 that carries no byte order mark. */
final class Utf16 {

  /** Share of NULs in one half of the bytes, and at most in the other; true of any English text. */
  private static final double MANY = 0.7;

  private static final double FEW = 0.05;

  private Utf16() {}

  static Optional<Charset> withoutMark(byte[] bytes) {
    int pairs = bytes.length / 2;
    if (pairs == 0) {
      return Optional.empty();
    }
    int evenNuls = 0;
    int oddNuls = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      evenNuls += bytes[i] == 0 ? 1 : 0;
      oddNuls += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (oddNuls >= MANY * pairs && evenNuls <= FEW * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return evenNuls >= MANY * pairs && oddNuls <= FEW * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
