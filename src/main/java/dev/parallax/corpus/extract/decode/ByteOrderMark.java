package dev.parallax.corpus.extract.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The mark with which a file may begin to say how it is encoded.
 *
 * @param charset it stands for
 * @param bytes of the mark, as Latin-1 characters
 */
public record ByteOrderMark(Charset charset, String bytes) {

  /** UTF-32 before UTF-16, whose little-endian mark is the beginning of the other. */
  private static final List<ByteOrderMark> ALL =
      List.of(
          new ByteOrderMark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new ByteOrderMark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new ByteOrderMark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new ByteOrderMark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new ByteOrderMark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  /** The mark at the beginning of a file, if there is one. */
  public static Optional<ByteOrderMark> of(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 4), StandardCharsets.ISO_8859_1);
    return ALL.stream().filter(mark -> start.startsWith(mark.bytes)).findFirst();
  }

  public int length() {
    return bytes.length();
  }
}
