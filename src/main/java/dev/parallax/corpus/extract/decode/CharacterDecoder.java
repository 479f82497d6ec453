package dev.parallax.corpus.extract.decode;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters: by the byte order mark; else UTF-16 where every other byte is NUL; else
 * UTF-8 where the bytes say so; else what they look like; else Windows-1252, which nearly all older
 * English text is.
 */
public final class CharacterDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The detector has made up its mind long before. */
  private static final int DETECTION_BYTES = 200_000;

  private CharacterDecoder() {}

  /**
   * Decodes the bytes of a file.
   *
   * @throws DocumentRejectedException {@code not_text}
   */
  public static DecodedText decode(byte[] bytes) throws DocumentRejectedException {
    List<Issue> issues = new ArrayList<>();
    DecodedText decoded = decode(bytes, issues);
    TextCheck.check(decoded.text()).ifPresent(issues::add);
    return new DecodedText(decoded.text(), decoded.encoding(), List.copyOf(issues));
  }

  private static DecodedText decode(byte[] bytes, List<Issue> issues) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decoded(bytes, mark.get().length(), mark.get().charset());
    }
    Optional<Charset> utf16 = Utf16.withoutMark(bytes);
    if (utf16.isPresent()) {
      issues.add(guessed(utf16.get()));
      return decoded(bytes, 0, utf16.get());
    }
    LenientUtf8 utf8 = LenientUtf8.decode(bytes);
    if (utf8.isPlausible()) {
      return new DecodedText(utf8.text(), "UTF-8", List.of());
    }
    Charset charset = detected(bytes);
    issues.add(guessed(charset));
    return decoded(bytes, 0, charset);
  }

  private static DecodedText decoded(byte[] bytes, int from, Charset charset) {
    String text =
        charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)
            ? Utf16.decode(bytes, from, charset)
            : new String(bytes, from, bytes.length - from, charset);
    return new DecodedText(text, charset.name(), List.of());
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTION_BYTES));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    boolean usable = name != null && Charset.isSupported(name);
    Charset charset = usable ? Charset.forName(name) : WINDOWS_1252;
    // It is no valid UTF-8, and what is called Latin-1 is nearly always its superset.
    return charset.equals(StandardCharsets.UTF_8)
            || charset.equals(StandardCharsets.US_ASCII)
            || charset.equals(StandardCharsets.ISO_8859_1)
        ? WINDOWS_1252
        : charset;
  }

  private static Issue guessed(Charset charset) {
    return new Issue(
        IssueCode.ENCODING_GUESSED,
        "The file does not say how its characters are encoded; it was read as "
            + charset.name()
            + ". Save it as UTF-8 if letters with accents or quotation marks look wrong.");
  }
}
