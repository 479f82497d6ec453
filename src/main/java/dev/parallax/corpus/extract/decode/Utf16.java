package dev.parallax.corpus.extract.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16, also where it carries no byte order mark. */
final class Utf16 {

  /** Share of NULs in one half of the bytes, and at most in the other; true of any English text. */
  private static final double MANY = 0.7;

  private static final double FEW = 0.05;

  private Utf16() {}

  /** Unit by unit: Java's decoder would swallow the character after a lone surrogate. */
  static String decode(byte[] bytes, int from, Charset charset) {
    ByteOrder order =
        charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    int length = bytes.length - from;
    CharBuffer units = ByteBuffer.wrap(bytes, from, length).order(order).asCharBuffer();
    return length % 2 == 0 ? units.toString() : units + "\uFFFD";
  }

  /** The byte order of a file whose every other byte is NUL, as it is in UTF-16 of English. */
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
