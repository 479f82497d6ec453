package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.decode.ByteOrderMark;
import dev.parallax.corpus.extract.decode.CharacterDecoder;
import dev.parallax.corpus.extract.decode.DecodedText;
import dev.parallax.corpus.extract.decode.LenientUtf8;
import dev.parallax.model.ResourceLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a page's bytes as browsers do: a byte order mark goes first, then what the page declares,
 * under the labels of the WHATWG Encoding Standard. A page that declares nothing, or UTF-8 without
 * being it, is decoded by what its bytes look like.
 */
final class PageEncoding {

  /** Browsers look no further than 1,024 bytes; saved pages often carry remarks before that. */
  private static final int PRESCAN_BYTES = 8_192;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})"
              + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> LABELS =
      ResourceLines.of(PageEncoding.class, "encoding-labels.tsv")
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private PageEncoding() {}

  /**
   * @throws DocumentRejectedException {@code not_text}
   */
  static DecodedText decode(byte[] bytes) throws DocumentRejectedException {
    Optional<Charset> declared = declared(bytes);
    boolean marked = ByteOrderMark.of(bytes).isPresent();
    if (marked || declared.isEmpty() || isFalse(declared.get(), bytes)) {
      return CharacterDecoder.decode(bytes);
    }
    Charset charset = declared.get();
    return new DecodedText(new String(bytes, charset), charset.name(), List.of());
  }

  private static boolean isFalse(Charset declared, byte[] bytes) {
    return declared.equals(StandardCharsets.UTF_8) && !LenientUtf8.decode(bytes).isPlausible();
  }

  /** What the page says that it is encoded in, if browsers know the label. */
  static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(COMMENT.matcher(start).replaceAll(""));
    if (!declared.find()) {
      return Optional.empty();
    }
    String label = declared.group(1) == null ? declared.group(2) : declared.group(1);
    return Optional.ofNullable(LABELS.get(label.strip().toLowerCase(Locale.ROOT)))
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }
}
