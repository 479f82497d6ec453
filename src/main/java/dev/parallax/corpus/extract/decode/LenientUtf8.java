package dev.parallax.corpus.extract.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 with each malformed sequence as U+FFFD, counted.
 *
 * @param text what could be decoded
 * @param malformed sequences that are no UTF-8 at all
 * @param surrogates lone or paired surrogates written as three bytes each, which no other encoding
 *     would write
 * @param beyondAscii characters that took more than one byte and were well-formed
 */
public record LenientUtf8(String text, int malformed, int surrogates, int beyondAscii) {

  public static LenientUtf8 decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int malformed = 0;
    int surrogates = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      boolean surrogate = isSurrogate(bytes, in.position());
      in.position(in.position() + (surrogate ? 3 : result.length()));
      out.put('\uFFFD');
      surrogates += surrogate ? 1 : 0;
      malformed += surrogate ? 0 : 1;
      decoder.reset();
    }
    String text = out.flip().toString();
    int beyondAscii = (int) text.codePoints().filter(c -> c > 0x7F).count();
    return new LenientUtf8(text, malformed, surrogates, beyondAscii - malformed - surrogates);
  }

  /** Whether the bytes are UTF-8, though perhaps damaged, rather than something else. */
  public boolean isPlausible() {
    return malformed <= beyondAscii / 2 + surrogates / 2;
  }

  private static boolean isSurrogate(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && bytes[at] == (byte) 0xED
        && (bytes[at + 1] & 0xE0) == 0xA0
        && (bytes[at + 2] & 0xC0) == 0x80;
  }
}
